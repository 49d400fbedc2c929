import { type Kysely, sql } from "kysely";
import { storeTooNew } from "../errors.ts";
import { first } from "./0001-first.ts";
import { storylinesByDigest } from "./0002-storylines-by-digest.ts";
import { wordsAsSought } from "./0003-words-as-sought.ts";
import type { EngineWords, Migration } from "./migration.ts";

const MIGRATIONS: readonly Migration[] = [first, storylinesByDigest, wordsAsSought];

interface Steps {
  readonly migration: { name: string };
}

/**
 * Brings a store up to this Parley's schema: all missing steps, or none. Processes that open a new store at once take
 * turns (SQLite: `begin immediate`; PostgreSQL: an advisory lock).
 * @throws ParleyError `store-too-new` when a newer Parley has been here.
 */
export async function migrate(db: Kysely<unknown>, words: EngineWords, where: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (words.name === "postgres") await sql`select pg_advisory_xact_lock(7067)`.execute(trx);
    await sql`create table if not exists migration (name text primary key)`.execute(trx);
    const steps = trx as unknown as Kysely<Steps>;
    const done = new Set((await steps.selectFrom("migration").select("name").execute()).map((row) => row.name));
    const unknown = [...done].find((name) => !MIGRATIONS.some((step) => step.name === name));
    if (unknown !== undefined) throw storeTooNew(where, unknown);
    for (const step of MIGRATIONS.filter(({ name }) => !done.has(name))) {
      await step.up(trx, words);
      await steps.insertInto("migration").values({ name: step.name }).execute();
    }
  });
}
