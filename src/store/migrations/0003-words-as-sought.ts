import { type Kysely, sql } from "kysely";
import { articleWords } from "../article-words.ts";
import type { EngineWords, Migration } from "./migration.ts";

interface Texts {
  readonly article: { readonly seq: number; readonly title: string | null; readonly text: string };
}

const AT_ONCE = 100;

const DROP_FIRST = {
  sqlite: ["drop trigger article_words_added", "drop table article_words"],
  postgres: [
    "drop trigger article_words_added on article",
    "drop function article_words_added()",
    "drop table article_words",
    "drop function parley_plain(text)",
    "drop text search configuration parley",
    "drop text search dictionary parley_stem",
  ],
} as const;

/** Both engines keep the words of an article as they are looked for, and no stems of their own. */
export const wordsAsSought: Migration = {
  name: "0003-words-as-sought",
  async up(db: Kysely<unknown>, { name, articleSearch, keepWords }: EngineWords) {
    for (const statement of [...DROP_FIRST[name], ...articleSearch]) await sql.raw(statement).execute(db);
    const texts = db as unknown as Kysely<Texts>;
    for (let after = 0; ; ) {
      const some = await texts
        .selectFrom("article")
        .select(["seq", "title", "text"])
        .where("seq", ">", after)
        .orderBy("seq")
        .limit(AT_ONCE)
        .execute();
      for (const { seq, title, text } of some) await keepWords(db, seq, articleWords(title, text));
      after = some.at(-1)?.seq ?? after;
      if (some.length < AT_ONCE) break;
    }
  },
};
