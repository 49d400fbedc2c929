import { type Kysely, sql } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";
import type { StoreStatus } from "../store.ts";

/** A report whose worker's lease ran out waits again, whatever its row says until the next worker takes it. */
export async function status(db: Kysely<Schema>, now: Instant): Promise<StoreStatus> {
  const state = sql<string>`case when state = 'reading' and claimed_until < ${now} then 'waiting' else state end`;
  const byState = await db
    .selectFrom(db.selectFrom("report").select(state.as("state")).as("as_it_is_now"))
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
