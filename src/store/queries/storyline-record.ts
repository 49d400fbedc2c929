import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { ParleyRecord } from "../../domain/record.ts";
import { unpackLarge } from "../packed.ts";
import type { Schema } from "../schema.ts";
import type { KeptRecord } from "../store.ts";

export async function storylineRecord(
  db: Kysely<Schema>,
  id: string,
  known: KeptRecord | null,
): Promise<KeptRecord | null> {
  const row = await db.selectFrom("storyline").select("record").where("id", "=", id).executeTakeFirst();
  if (row === undefined) return null;
  const digest = createHash("sha256").update(row.record).digest("hex");
  return known?.digest === digest ? known : { digest, record: await unpackLarge<ParleyRecord>(row.record) };
}
