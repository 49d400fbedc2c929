import type { Kysely, Selectable } from "kysely";
import type { FeedTable, Schema } from "../schema.ts";
import type { Feed } from "../store.ts";

export const toFeed = (row: Selectable<FeedTable>): Feed => ({
  url: row.url,
  title: row.title,
  everyMinutes: row.every_minutes,
  nextAt: row.next_at,
  lastAt: row.last_at,
  failures: row.failures,
  failure: row.failure,
  state: JSON.parse(row.state),
});

export const feeds = async (db: Kysely<Schema>): Promise<Feed[]> =>
  (await db.selectFrom("feed").selectAll().orderBy("url").execute()).map(toFeed);
