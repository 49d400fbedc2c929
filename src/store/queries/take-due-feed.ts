import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";
import type { Feed } from "../store.ts";
import { toFeed } from "./feeds.ts";

/** Long enough for a poll; a killed poller delays its feed by so much. */
const PUT_OFF_MS = 15 * 60_000;

/** Put off before the poll, so that nobody else polls the feed meanwhile. */
export async function takeDueFeed(db: Kysely<Schema>, now: Instant): Promise<Feed | null> {
  const due = await db
    .selectFrom("feed")
    .selectAll()
    .where("next_at", "<=", now)
    .orderBy("next_at")
    .limit(1)
    .executeTakeFirst();
  if (due === undefined) return null;
  const next = new Date(Date.parse(now) + PUT_OFF_MS).toISOString();
  const taken = await db
    .updateTable("feed")
    .set({ next_at: next })
    .where("url", "=", due.url)
    .where("next_at", "=", due.next_at)
    .returningAll()
    .executeTakeFirst();
  return taken === undefined ? takeDueFeed(db, now) : toFeed(taken);
}
