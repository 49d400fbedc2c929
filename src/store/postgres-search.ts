import { type Kysely, sql } from "kysely";
import { ENTRY_COLUMNS } from "./queries/article-entries.ts";
import type { Schema } from "./schema.ts";
import { parseSearch, plain } from "./search-query.ts";
import type { ArticleEntry } from "./store.ts";

/** English stems without a stop list and without accents, as FTS5 has them. The text is cut where a tsvector would overflow. */
export const POSTGRES_ARTICLE_SEARCH = [
  "create text search dictionary parley_stem (template = snowball, language = english)",
  "create text search configuration parley (copy = english)",
  `alter text search configuration parley
     alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with parley_stem`,
  "create table article_words (seq integer primary key, words tsvector not null)",
  "create index article_words_gin on article_words using gin (words)",
  `create function parley_plain(words text) returns text immutable language sql as
     $$ select regexp_replace(normalize(coalesce(words, ''), NFKD), '[\u0300-\u036f]', '', 'g') $$`,
  `create function article_words_added() returns trigger language plpgsql as $$ begin
     insert into article_words values (new.seq,
       setweight(to_tsvector('parley', parley_plain(new.title)), 'A')
       || setweight(to_tsvector('parley', parley_plain(left(new.text, 300000))), 'D'));
     return new;
   end $$`,
  "create trigger article_words_added after insert on article for each row execute function article_words_added()",
];

/** Written anew, so that an unbalanced quotation mark means the same as on SQLite. */
const toWebSearch = (query: string): string =>
  parseSearch(query)
    .map((terms) =>
      terms.map((term) => `${term.leaveOut ? "-" : ""}"${plain(term.words).replaceAll('"', "")}"`).join(" "),
    )
    .join(" or ");

export async function searchPostgres(db: Kysely<Schema>, query: string, limit: number): Promise<ArticleEntry[]> {
  const web = toWebSearch(query);
  if (web === "") return [];
  const wanted = sql`websearch_to_tsquery('parley', ${web})`;
  return db
    .selectFrom("article")
    .innerJoin(
      sql<{ seq: number; rank: number }>`(
        select seq, ts_rank(words, ${wanted}) as rank from article_words
        where words @@ ${wanted} order by rank desc, seq limit ${limit})`.as("hit"),
      (join) => join.onRef(sql.ref("hit.seq"), "=", "article.seq"),
    )
    .select(ENTRY_COLUMNS.map((column) => `article.${column}` as const))
    .orderBy(sql.ref("hit.rank"), "desc")
    .orderBy("article.seq")
    .execute();
}
