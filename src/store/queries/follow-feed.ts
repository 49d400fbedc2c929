import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";
import type { Feed } from "../store.ts";

/** A feed that is already followed keeps its state and its next turn; only the schedule changes. */
export const followFeed = (
  db: Kysely<Schema>,
  feed: Pick<Feed, "url" | "title" | "everyMinutes"> & { readonly now: Instant },
) =>
  db
    .insertInto("feed")
    .values({
      url: feed.url,
      title: feed.title,
      every_minutes: feed.everyMinutes,
      next_at: feed.now,
      failures: 0,
      state: "null",
    })
    .onConflict((conflict) => conflict.column("url").doUpdateSet({ every_minutes: feed.everyMinutes }))
    .execute();
