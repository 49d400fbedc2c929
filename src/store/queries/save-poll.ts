import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";
import type { Poll } from "../store.ts";

/** The title stays what it was when the feed does not say it this time. */
export const savePoll = (db: Kysely<Schema>, url: string, poll: Poll, at: Instant) =>
  db
    .updateTable("feed")
    .set(({ eb, fn, val, ref }) => ({
      title: fn.coalesce(val(poll.title), ref("title")),
      last_at: at,
      next_at: poll.nextAt,
      failure: poll.failure,
      failures: poll.failure === null ? 0 : eb("failures", "+", 1),
      state: JSON.stringify(poll.state ?? null),
    }))
    .where("url", "=", url)
    .execute();
