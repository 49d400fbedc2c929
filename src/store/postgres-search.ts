import { type Kysely, sql } from "kysely";
import type { ArticleWords } from "./article-words.ts";
import { ENTRY_COLUMNS } from "./queries/article-entries.ts";
import type { Schema } from "./schema.ts";
import { parseSearch } from "./search-query.ts";
import type { ArticleEntry } from "./store.ts";

/** The words are made here, not by PostgreSQL: titles have the weight A, texts D, other spellings C. */
export const POSTGRES_ARTICLE_SEARCH = [
  "create table article_words (seq integer primary key, words tsvector not null)",
  "create index article_words_gin on article_words using gin (words)",
];

export async function keepWordsInPostgres(db: Kysely<unknown>, seq: number, words: ArticleWords): Promise<void> {
  await sql`insert into article_words values (${seq},
    setweight(to_tsvector('simple', ${words.title}), 'A') || setweight(to_tsvector('simple', ${words.text}), 'D')
    || setweight(to_tsvector('simple', ${words.spellings}), 'C'))`.execute(db);
}

type Term = ReturnType<typeof parseSearch>[number][number];

/** Letters and digits alone, each quoted, so that nothing typed is taken for an operator. */
function toTsQuery(query: string): string {
  const inARow = (keys: readonly string[]) => `(${keys.map((key) => `'${key}':AD`).join(" <-> ")})`;
  const printed = (term: Term) => `(${term.printed.map(inARow).join(" | ")})`;
  const either = (term: Term) => [printed(term), ...term.spellings.map((one) => `'${one}':C`)].join(" | ");
  return parseSearch(query)
    .map((terms) => terms.map((term) => (term.leaveOut ? `!${printed(term)}` : `(${either(term)})`)).join(" & "))
    .map((terms) => `(${terms})`)
    .join(" | ");
}

/** Of D, C, B, A: a hit in the title weighs three in the text, another spelling a fifth of one. */
const WEIGHTS = "{0.1, 0.02, 0.02, 0.3}";

export async function searchPostgres(db: Kysely<Schema>, query: string, limit: number): Promise<ArticleEntry[]> {
  const sought = toTsQuery(query);
  if (sought === "") return [];
  const wanted = sql`to_tsquery('simple', ${sought})`;
  return db
    .selectFrom("article")
    .innerJoin(
      sql<{ seq: number; rank: number }>`(
        select seq, ts_rank(${WEIGHTS}::real[], words, ${wanted}) as rank from article_words
        where words @@ ${wanted} order by rank desc, seq limit ${limit})`.as("hit"),
      (join) => join.onRef(sql.ref("hit.seq"), "=", "article.seq"),
    )
    .select(ENTRY_COLUMNS.map((column) => `article.${column}` as const))
    .orderBy(sql.ref("hit.rank"), "desc")
    .orderBy("article.seq")
    .execute();
}
