import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";

export const storylineOfPosition = async (db: Kysely<Schema>, position: string): Promise<string | null> =>
  (await db.selectFrom("storyline_position").select("storyline").where("position", "=", position).executeTakeFirst())
    ?.storyline ?? null;
