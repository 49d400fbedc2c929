import { type Kysely, sql } from "kysely";
import { FIRST_SEARCH } from "./first-search.ts";
import type { EngineWords, Migration } from "./migration.ts";

export const first: Migration = {
  name: "0001-first",
  async up(db: Kysely<unknown>, { name, counting, bytes }: EngineWords) {
    const statements = [
      `create table report (
         seq ${counting}, id text not null unique, source text not null, name text not null,
         bytes ${bytes} not null, about text not null, added_at text not null, state text not null, attempts integer not null, claimed_by text, claimed_until text,
         failure_code text, failure text)`,
      "create index report_state on report (state, seq)",
      "create index report_source on report (source, seq)",
      `create table article (
         seq ${counting}, id text not null unique, source text not null, version integer not null, outlet text,
         title text, url text, file text, published text, added_at text not null, text text not null,
         about text not null)`,
      "create unique index article_version on article (source, version)",
      ...FIRST_SEARCH[name],
      `create table reading (
         seq ${counting}, report text not null references report (id), source text not null,
         article text not null references article (id), reader text not null, read_at text not null,
         current integer not null, coded ${bytes} not null, unique (report, reader))`,
      "create index reading_current on reading (current, seq)",
      "create index reading_source on reading (source)",
      "create index reading_article on reading (article)",
      `create table correction (seq ${counting}, id text not null unique, at text not null, by text not null, change text not null)`,
      `create table feed (
         url text primary key, title text, every_minutes integer, next_at text not null, last_at text,
         failures integer not null, failure text, state text not null)`,
      `create table storyline (id text primary key, rank integer not null, summary text not null, record ${bytes} not null)`,
      "create table storyline_article (article text primary key, storyline text not null)",
      `create table record (one integer primary key, made_from text not null, made_at text not null, whole ${bytes} not null)`,
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
