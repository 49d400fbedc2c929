import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import type { ArticleEntry } from "../store.ts";
import { ENTRY_COLUMNS } from "./article-entries.ts";

/** Every text of the source that this article came from, oldest first. */
export const articleVersions = (db: Kysely<Schema>, id: string): Promise<ArticleEntry[]> =>
  db
    .selectFrom("article")
    .select(ENTRY_COLUMNS)
    .where("source", "=", (inner) =>
      inner.selectFrom("article as that").select("that.source").where("that.id", "=", id),
    )
    .orderBy("version")
    .execute();
