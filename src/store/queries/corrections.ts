import type { Kysely } from "kysely";
import type { Change, Correction } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";

/** In the order in which they were made. */
export async function corrections(db: Kysely<Schema>): Promise<Correction[]> {
  const rows = await db.selectFrom("correction").select(["id", "at", "by", "change"]).orderBy("seq").execute();
  return rows.map((row) => ({ ...row, change: JSON.parse(row.change) as Change }));
}
