import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema.ts";
import type { StoreStatus } from "../store.ts";

export async function status(db: Kysely<Schema>): Promise<StoreStatus> {
  const byState = await db
    .selectFrom("report")
    .select(["state", ({ fn }) => fn.countAll<number>().as("reports")])
    .groupBy("state")
    .execute();
  const of = (...states: readonly string[]) =>
    byState.filter(({ state }) => states.includes(state)).reduce((sum, { reports }) => sum + reports, 0);
  const count = (table: "article" | "correction" | "feed") => sql<number>`(select count(*) from ${sql.table(table)})`;
  const changed = sql<number>`(select count(*) from article where version = 2)`;
  const counts = await db
    .selectNoFrom([
      count("article").as("articles"),
      changed.as("changed"),
      count("correction").as("corrections"),
      count("feed").as("feeds"),
    ])
    .executeTakeFirstOrThrow();
  return {
    reports: {
      waiting: of("waiting", "again", "sent"),
      reading: of("reading"),
      read: of("read"),
      failed: of("failed"),
    },
    ...counts,
  };
}
