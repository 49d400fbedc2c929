import type { Insertable, Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import { pack } from "../packed.ts";
import type { Schema } from "../schema.ts";
import type { SavedRecord } from "../store.ts";

const AT_ONCE = 500;

/** Replaces the derived record as a whole: a reader sees the old one or the new one. Packed first, for the lock is short. */
export function saveRecord(db: Kysely<Schema>, saved: SavedRecord, at: Instant): Promise<void> {
  const whole = pack(saved.whole);
  const rows = saved.storylines.map(({ summary, record }, rank) => ({
    id: summary.id,
    rank,
    summary: JSON.stringify(summary),
    record: pack(record),
  }));
  const homes = saved.storylines.flatMap(({ summary, record }) =>
    record.articles.map((article) => ({ article: article.id, storyline: summary.id })),
  );
  return db
    .transaction()
    .execute((trx) => replace(trx, { rows, homes, record: { made_from: saved.madeFrom, made_at: at, whole } }));
}

async function replace(
  db: Kysely<Schema>,
  {
    rows,
    homes,
    record,
  }: {
    readonly rows: readonly Insertable<Schema["storyline"]>[];
    readonly homes: readonly Insertable<Schema["storyline_article"]>[];
    readonly record: Omit<Insertable<Schema["record"]>, "one">;
  },
): Promise<void> {
  await db.deleteFrom("storyline").execute();
  await db.deleteFrom("storyline_article").execute();
  for (const row of rows) await db.insertInto("storyline").values(row).execute();
  for (let from = 0; from < homes.length; from += AT_ONCE)
    await db
      .insertInto("storyline_article")
      .values(homes.slice(from, from + AT_ONCE))
      .onConflict((conflict) => conflict.column("article").doNothing())
      .execute();
  await db
    .insertInto("record")
    .values({ one: 1, ...record })
    .onConflict((conflict) => conflict.column("one").doUpdateSet(record))
    .execute();
}
