import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import type { ArticleEntry, Page } from "../store.ts";

export const ENTRY_COLUMNS = [
  "seq",
  "id",
  "source",
  "version",
  "outlet",
  "title",
  "url",
  "file",
  "published",
  "added_at as addedAt",
] as const;

/** Newest first, by order of arrival: a page stays what it was while articles arrive. */
export const articleEntries = (db: Kysely<Schema>, { limit, after }: Page): Promise<ArticleEntry[]> =>
  db
    .selectFrom("article")
    .select(ENTRY_COLUMNS)
    .$if(after !== null, (query) => query.where("seq", "<", after))
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
