import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";

export const storylineOf = async (db: Kysely<Schema>, article: string): Promise<string | null> =>
  (await db.selectFrom("storyline_article").select("storyline").where("article", "=", article).executeTakeFirst())
    ?.storyline ?? null;
