import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";
import type { Poll } from "../store.ts";

/**
 * The title stays what it was when the feed does not say it this time. A feed that moved to an address which is followed
 * already is followed there only.
 */
export async function savePoll(db: Kysely<Schema>, url: string, poll: Poll, at: Instant): Promise<void> {
  if (poll.url !== url) {
    const there = await db.selectFrom("feed").select("url").where("url", "=", poll.url).executeTakeFirst();
    if (there !== undefined) {
      await db.deleteFrom("feed").where("url", "=", url).execute();
      return;
    }
  }
  await db
    .updateTable("feed")
    .set(({ eb, fn, val, ref }) => ({
      url: poll.url,
      title: fn.coalesce(val(poll.title), ref("title")),
      last_at: at,
      next_at: poll.nextAt,
      failure: poll.failure,
      failures: poll.failure === null ? 0 : eb("failures", "+", 1),
      state: JSON.stringify(poll.state ?? null),
    }))
    .where("url", "=", url)
    .execute();
}
