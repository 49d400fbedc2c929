import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import type { CurrentReading } from "../store.ts";

/** The reading that counts for each source, oldest first. Two sources with one text are one article: the first is given. */
export const currentReadings = (db: Kysely<Schema>): Promise<CurrentReading[]> =>
  db
    .selectFrom("reading")
    .select(({ fn }) => [fn.min("seq").as("seq"), "article"])
    .where("current", "=", 1)
    .groupBy("article")
    .orderBy("seq")
    .execute();
