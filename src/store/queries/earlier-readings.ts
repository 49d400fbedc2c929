import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import type { EarlierReading } from "../store.ts";

/** Readings of the same text by several readers count once, the latest of them. */
export const earlierReadings = (db: Kysely<Schema>): Promise<EarlierReading[]> =>
  db
    .selectFrom("reading as old")
    .innerJoin("reading as now", (join) =>
      join.onRef("now.source", "=", "old.source").on("now.current", "=", 1).onRef("now.article", "<>", "old.article"),
    )
    .innerJoin("article as earlier", "earlier.id", "old.article")
    .innerJoin("article as latest", "latest.id", "now.article")
    .where("old.current", "=", 0)
    .select(({ fn }) => [
      fn.max("old.seq").as("seq"),
      "old.article as earlier",
      "now.article as article",
      "earlier.added_at as seenAt",
      "latest.added_at as changedAt",
    ])
    .groupBy(["old.article", "now.article", "earlier.added_at", "latest.added_at"])
    .orderBy("seq")
    .execute();
