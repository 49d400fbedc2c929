import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import type { StorylineSummary } from "../store.ts";

/** In the record's order. */
export const storylines = async (db: Kysely<Schema>): Promise<StorylineSummary[]> =>
  (await db.selectFrom("storyline").select("summary").orderBy("rank").execute()).map(
    (row) => JSON.parse(row.summary) as StorylineSummary,
  );
