import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import type { ReadBy } from "../store.ts";

export async function readingsOfOthers(db: Kysely<Schema>, by: ReadBy): Promise<number> {
  const { others } = await db
    .selectFrom("reading")
    .select(({ fn }) => fn.countAll<number>().as("others"))
    .where("current", "=", 1)
    .where("reader", "<>", by)
    .executeTakeFirstOrThrow();
  return others;
}
