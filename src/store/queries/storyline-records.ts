import type { Kysely } from "kysely";
import type { ParleyRecord } from "../../domain/record.ts";
import { unpackLarge } from "../packed.ts";
import type { Schema } from "../schema.ts";

/** In one statement, so that all are of one record. */
export async function storylineRecords(db: Kysely<Schema>): Promise<ParleyRecord[]> {
  const rows = await db.selectFrom("storyline").select("record").orderBy("rank").execute();
  const records: ParleyRecord[] = [];
  for (const row of rows) records.push(await unpackLarge<ParleyRecord>(row.record));
  return records;
}
