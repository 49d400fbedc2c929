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
  const of = db.selectFrom("storyline").where("id", "=", id);
  const digest = known && (await of.select("digest").executeTakeFirst())?.digest;
  if (known !== null && digest === known.digest) return known;
  const row = await of.select(["digest", "record"]).executeTakeFirst();
  return row === undefined ? null : { digest: row.digest, record: await unpackLarge<ParleyRecord>(row.record) };
}
