import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";

export const recordMadeFrom = async (db: Kysely<Schema>): Promise<string | null> =>
  (await db.selectFrom("record").select("made_from").executeTakeFirst())?.made_from ?? null;
