import type { Kysely } from "kysely";
import type { Article } from "../../domain/article.ts";
import type { Instant } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";

/** Keeps a text that was not there yet, as the next version of its source. @returns its number; `null` where it was there. */
export async function saveArticle(
  db: Kysely<Schema>,
  source: string,
  article: Article,
  at: Instant,
): Promise<number | null> {
  const { text, ...about } = article;
  const { latest } = await db
    .selectFrom("article")
    .select(({ fn }) => fn.max("version").as("latest"))
    .where("source", "=", source)
    .executeTakeFirstOrThrow();
  const kept = await db
    .insertInto("article")
    .values({
      id: article.id,
      source,
      version: (latest ?? 0) + 1,
      outlet: article.outlet,
      title: article.title,
      url: article.url,
      file: article.file,
      published: article.published?.date ?? null,
      added_at: at,
      text,
      about: JSON.stringify(about),
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("seq")
    .executeTakeFirst();
  return kept?.seq ?? null;
}
