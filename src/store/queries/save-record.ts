import { createHash } from "node:crypto";
import type { Insertable, Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { ParleyRecord } from "../../domain/record.ts";
import { packed } from "../packed.ts";
import type { Schema } from "../schema.ts";
import type { SavedRecord, SavedStoryline } from "../store.ts";

const AT_ONCE = 500;

/** Digests of parts that were saved; a part never changes. */
const digests = new WeakMap<ParleyRecord, string>();

/** A storyline as it is to stand in the store; `packed` where it does not stand there yet. */
interface Row extends Omit<Insertable<Schema["storyline"]>, "record"> {
  readonly record: ParleyRecord;
  readonly packed: Uint8Array | null;
}

/** A reader sees the record of before or this one. What has to be is packed first, for the lock is short. */
export async function saveRecord(db: Kysely<Schema>, saved: SavedRecord, at: Instant): Promise<void> {
  const there = await digestsIn(db);
  const rows = saved.storylines.map((storyline, rank) => rowOf(storyline, rank, there));
  await db.transaction().execute(async (trx) => {
    await replace(trx, rows);
    const record = { made_from: saved.madeFrom, made_at: at };
    await trx
      .insertInto("record")
      .values({ one: 1, ...record })
      .onConflict((conflict) => conflict.column("one").doUpdateSet(record))
      .execute();
  });
}

const digestsIn = async (db: Kysely<Schema>): Promise<Map<string, string>> =>
  new Map((await db.selectFrom("storyline").select(["id", "digest"]).execute()).map((row) => [row.id, row.digest]));

function rowOf({ summary, record }: SavedStoryline, rank: number, there: ReadonlyMap<string, string>): Row {
  const row = { id: summary.id, rank, summary: JSON.stringify(summary), record };
  const known = digests.get(record);
  if (known !== undefined && there.get(summary.id) === known) return { ...row, digest: known, packed: null };
  const json = JSON.stringify(record);
  const digest = createHash("sha256").update(json).digest("hex");
  digests.set(record, digest);
  return { ...row, digest, packed: there.get(summary.id) === digest ? null : packed(json) };
}

/** Writes the rows that are others than those which stand there by now, and takes out those that are no more. */
async function replace(db: Kysely<Schema>, rows: readonly Row[]): Promise<void> {
  const there = await digestsIn(db);
  const changed = rows.filter(({ id, digest }) => there.get(id) !== digest);
  const wanted = new Set(rows.map(({ id }) => id));
  const gone = [...there.keys()].filter((id) => !wanted.has(id));
  for (const ids of chunks([...gone, ...changed.map(({ id }) => id)])) {
    await db.deleteFrom("storyline").where("id", "in", ids).execute();
    await db.deleteFrom("storyline_article").where("storyline", "in", ids).execute();
    await db.deleteFrom("storyline_position").where("storyline", "in", ids).execute();
  }
  for (const { packed: bytes, record, ...row } of changed)
    await db
      .insertInto("storyline")
      .values({ ...row, record: bytes ?? packed(JSON.stringify(record)) })
      .execute();
  for (const { id, rank } of rows)
    await db.updateTable("storyline").set({ rank }).where("id", "=", id).where("rank", "<>", rank).execute();
  await saveHomes(db, changed);
}

/** Where the articles and lines of storylines belong. */
async function saveHomes(db: Kysely<Schema>, rows: readonly Row[]): Promise<void> {
  const articles = rows.flatMap(({ id, record }) => record.articles.map((a) => ({ article: a.id, storyline: id })));
  for (const some of chunks(articles))
    await db
      .insertInto("storyline_article")
      .values(some)
      .onConflict((conflict) => conflict.column("article").doNothing())
      .execute();
  const positions = rows.flatMap(({ id, record }) => record.positions.map((p) => ({ position: p.id, storyline: id })));
  for (const some of chunks(positions))
    await db
      .insertInto("storyline_position")
      .values(some)
      .onConflict((conflict) => conflict.column("position").doNothing())
      .execute();
}

const chunks = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / AT_ONCE) }, (_, i) => list.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
