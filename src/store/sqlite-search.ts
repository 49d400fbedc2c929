import { type Kysely, sql } from "kysely";
import type { ArticleWords } from "./article-words.ts";
import { ENTRY_COLUMNS } from "./queries/article-entries.ts";
import type { Schema } from "./schema.ts";
import { parseSearch } from "./search-query.ts";
import type { ArticleEntry } from "./store.ts";

/** The words are made here, not by FTS5, and are kept in its index alone. */
export const SQLITE_ARTICLE_SEARCH = [
  `create virtual table article_words using fts5 (
     title, text, spellings, content = '', tokenize = 'unicode61 remove_diacritics 0')`,
];

export async function keepWordsInSqlite(db: Kysely<unknown>, seq: number, words: ArticleWords): Promise<void> {
  const { title, text, spellings } = words;
  await sql`insert into article_words (rowid, title, text, spellings) values (${seq}, ${title}, ${text}, ${spellings})`.execute(
    db,
  );
}

type Term = ReturnType<typeof parseSearch>[number][number];

/** Every word quoted, so that nothing typed is taken for FTS5 syntax. */
function toMatch(query: string): string {
  const printed = (term: Term) => term.printed.map((keys) => `{title text} : "${keys.join(" ")}"`).join(" OR ");
  const either = (term: Term) => [printed(term), ...term.spellings.map((one) => `spellings : "${one}"`)].join(" OR ");
  return parseSearch(query)
    .map((terms) => {
      const wanted = terms.filter((term) => !term.leaveOut).map((term) => `(${either(term)})`);
      const unwanted = terms.filter((term) => term.leaveOut).map((term) => ` NOT (${printed(term)})`);
      return `(${wanted.join(" AND ")}${unwanted.join("")})`;
    })
    .join(" OR ");
}

/** A hit in the title weighs three in the text, another spelling a fifth of one. */
export async function searchSqlite(db: Kysely<Schema>, query: string, limit: number): Promise<ArticleEntry[]> {
  const match = toMatch(query);
  if (match === "") return [];
  return db
    .selectFrom("article")
    .innerJoin(
      sql<{ seq: number; rank: number }>`(
        select rowid as seq, bm25(article_words, 3.0, 1.0, 0.2) as rank from article_words
        where article_words match ${match} order by rank limit ${limit})`.as("hit"),
      (join) => join.onRef(sql.ref("hit.seq"), "=", "article.seq"),
    )
    .select(ENTRY_COLUMNS.map((column) => `article.${column}` as const))
    .orderBy(sql.ref("hit.rank"))
    .orderBy("article.seq")
    .execute();
}
