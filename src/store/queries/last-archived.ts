import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema.ts";

/** Pages of archives are called `ARCHIVE@OFFSET`. */
export async function lastArchived(db: Kysely<Schema>, archive: string): Promise<number | null> {
  const prefix = `${archive}@`;
  const last = await db
    .selectFrom("report")
    .select("name")
    .where(sql`substr(name, 1, ${sql.lit(prefix.length)})`, "=", prefix)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  const offset = Number(last?.name.slice(prefix.length) || Number.NaN);
  return Number.isInteger(offset) ? offset : null;
}
