import { type Kysely, sql } from "kysely";
import type { EngineWords, Migration } from "./migration.ts";

/** The record stands in the store storyline by storyline, each with its digest. It is derived: what stood there is made anew. */
export const storylinesByDigest: Migration = {
  name: "0002-storylines-by-digest",
  async up(db: Kysely<unknown>, { bytes }: EngineWords) {
    const statements = [
      "drop table storyline",
      "drop table record",
      "delete from storyline_article",
      `create table storyline (
         id text primary key, rank integer not null, summary text not null, digest text not null, record ${bytes} not null)`,
      "create table storyline_position (position text primary key, storyline text not null)",
      "create index storyline_position_storyline on storyline_position (storyline)",
      "create index storyline_article_storyline on storyline_article (storyline)",
      "create table record (one integer primary key, made_from text not null, made_at text not null)",
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
