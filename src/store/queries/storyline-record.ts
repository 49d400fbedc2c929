import type { Kysely } from "kysely";
import type { ParleyRecord } from "../../domain/record.ts";
import { unpack } from "../packed.ts";
import type { Schema } from "../schema.ts";

export async function storylineRecord(db: Kysely<Schema>, id: string): Promise<ParleyRecord | null> {
  const row = await db.selectFrom("storyline").select("record").where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : unpack<ParleyRecord>(row.record);
}
