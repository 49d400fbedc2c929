import type { Kysely } from "kysely";
import type { ParleyRecord } from "../../domain/record.ts";
import { unpackLarge } from "../packed.ts";
import type { Schema } from "../schema.ts";

export async function wholeRecord(db: Kysely<Schema>): Promise<ParleyRecord | null> {
  const row = await db.selectFrom("record").select("whole").executeTakeFirst();
  return row === undefined ? null : unpackLarge<ParleyRecord>(row.whole);
}
