import type { Kysely } from "kysely";
import type { Article } from "../../domain/article.ts";
import type { Schema } from "../schema.ts";

export async function articleById(db: Kysely<Schema>, id: string): Promise<Article | null> {
  const row = await db.selectFrom("article").select(["text", "about"]).where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : { ...(JSON.parse(row.about) as Omit<Article, "text">), text: row.text };
}
