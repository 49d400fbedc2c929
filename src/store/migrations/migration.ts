import type { Kysely } from "kysely";
import type { ArticleWords } from "../article-words.ts";

/** What column types and full text are called on one engine. */
export interface EngineWords {
  readonly name: "sqlite" | "postgres";
  /** A primary key that counts up and accepts given values, so that a backup restores as it was. */
  readonly counting: string;
  readonly bytes: "blob" | "bytea";
  /** The statements that make a place for the words of articles. */
  readonly articleSearch: readonly string[];
  /** Lets the article be found by its words. */
  keepWords(db: Kysely<unknown>, seq: number, words: ArticleWords): Promise<void>;
}

/** A step of the schema. Steps run once, in order, inside one transaction; a released step never changes. */
export interface Migration {
  readonly name: string;
  up(db: Kysely<unknown>, words: EngineWords): Promise<void>;
}
