import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import { pack } from "../packed.ts";
import type { Schema } from "../schema.ts";
import type { SavedRecord } from "../store.ts";

const AT_ONCE = 500;

/** Replaces the derived record as a whole: a reader sees the old one or the new one. */
export async function saveRecord(db: Kysely<Schema>, saved: SavedRecord, at: Instant): Promise<void> {
  await db.deleteFrom("storyline").execute();
  await db.deleteFrom("storyline_article").execute();
  for (const [rank, { summary, record }] of saved.storylines.entries())
    await db
      .insertInto("storyline")
      .values({ id: summary.id, rank, summary: JSON.stringify(summary), record: pack(record) })
      .execute();
  const homes = saved.storylines.flatMap(({ summary, record }) =>
    record.articles.map((article) => ({ article: article.id, storyline: summary.id })),
  );
  for (let from = 0; from < homes.length; from += AT_ONCE)
    await db
      .insertInto("storyline_article")
      .values(homes.slice(from, from + AT_ONCE))
      .onConflict((conflict) => conflict.column("article").doNothing())
      .execute();
  const row = { made_from: saved.madeFrom, made_at: at, whole: pack(saved.whole) };
  await db
    .insertInto("record")
    .values({ one: 1, ...row })
    .onConflict((conflict) => conflict.column("one").doUpdateSet(row))
    .execute();
}
