import { type Kysely, sql } from "kysely";
import { ENTRY_COLUMNS } from "./queries/article-entries.ts";
import type { Schema } from "./schema.ts";
import { parseSearch, plain } from "./search-query.ts";
import type { ArticleEntry } from "./store.ts";

/** FTS5 reads title and text from `article` itself, so that nothing is kept twice. */
export const SQLITE_ARTICLE_SEARCH = [
  `create virtual table article_words using fts5 (
     title, text, content = 'article', content_rowid = 'seq', tokenize = 'porter unicode61 remove_diacritics 2')`,
  `create trigger article_words_added after insert on article begin
     insert into article_words (rowid, title, text) values (new.seq, new.title, new.text);
   end`,
];

/** Every word quoted, so that nothing typed is taken for FTS5 syntax. */
function toMatch(query: string): string {
  const quoted = (words: string) => `"${plain(words).replaceAll('"', "")}"`;
  return parseSearch(query)
    .map((terms) => {
      const wanted = terms.filter((term) => !term.leaveOut).map((term) => quoted(term.words));
      const unwanted = terms.filter((term) => term.leaveOut).map((term) => ` NOT ${quoted(term.words)}`);
      return `(${wanted.join(" AND ")}${unwanted.join("")})`;
    })
    .join(" OR ");
}

/** A hit in the title weighs three in the text. */
export async function searchSqlite(db: Kysely<Schema>, query: string, limit: number): Promise<ArticleEntry[]> {
  const match = toMatch(query);
  if (match === "") return [];
  return db
    .selectFrom("article")
    .innerJoin(
      sql<{ seq: number; rank: number }>`(
        select rowid as seq, bm25(article_words, 3.0, 1.0) as rank from article_words
        where article_words match ${match} order by rank limit ${limit})`.as("hit"),
      (join) => join.onRef(sql.ref("hit.seq"), "=", "article.seq"),
    )
    .select(ENTRY_COLUMNS.map((column) => `article.${column}` as const))
    .orderBy(sql.ref("hit.rank"))
    .orderBy("article.seq")
    .execute();
}
