import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import { pack } from "../packed.ts";
import type { Schema } from "../schema.ts";
import type { SavedRecord } from "../store.ts";

/** Replaces the derived record as a whole: a reader sees the old one or the new one. */
export async function saveRecord(db: Kysely<Schema>, saved: SavedRecord, at: Instant): Promise<void> {
  await db.deleteFrom("storyline").execute();
  for (const [rank, { summary, record }] of saved.storylines.entries())
    await db
      .insertInto("storyline")
      .values({ id: summary.id, rank, summary: JSON.stringify(summary), record: pack(record) })
      .execute();
  const row = { made_from: saved.madeFrom, made_at: at, whole: pack(saved.whole) };
  await db
    .insertInto("record")
    .values({ one: 1, ...row })
    .onConflict((conflict) => conflict.column("one").doUpdateSet(row))
    .execute();
}
