import { systemClock } from "../acquire/clock.ts";
import { type FeedState, followFeed } from "../acquire/feeds/follow-feed.ts";
import type { AcquireOptions } from "../acquire/options.ts";
import { WebClient } from "../acquire/web/web-client.ts";
import { ParleyError } from "../domain/errors.ts";
import type { Store } from "../store/store.ts";

/** One look at one feed. */
export interface PolledFeed {
  readonly url: string;
  /** Stories that were not there yet, and new texts of known ones. */
  readonly added: number;
  readonly changed: number;
  /** Where the feed says it has gone for good; it is followed there from now on. */
  readonly movedTo: string | null;
  readonly failures: readonly ParleyError[];
}

/**
 * Looks at every feed that is due, once. Stories are in the store before the feed's state is: a kill in between asks for
 * them again, and the store knows them.
 */
export async function* pollDueFeeds(store: Store, options: AcquireOptions = {}): AsyncGenerator<PolledFeed> {
  // One client, so that feeds of one host wait for one another and its robots.txt is read once.
  await using client = new WebClient(options);
  for (let feed = await store.takeDueFeed(); feed !== null; feed = await store.takeDueFeed()) {
    const before = feed.state as FeedState | null;
    const { items, state, title, nextPollAt } = await followFeed(feed.url, before, { ...options, client });
    const times = { new: 0, changed: 0, known: 0 };
    for (const item of items) if (!(item instanceof ParleyError)) times[await store.addReport(item)]++;
    const failures = items.filter((item) => item instanceof ParleyError);
    const failure = state.failures > 0 ? (failures[0]?.message ?? "It failed.") : null;
    const wanted =
      feed.everyMinutes === null || failure !== null
        ? nextPollAt
        : (options.clock ?? systemClock).now() + feed.everyMinutes * 60_000;
    await store.savePoll(feed.url, { url: state.url, title, state, failure, nextAt: new Date(wanted).toISOString() });
    const movedTo = state.url === feed.url ? null : state.url;
    yield { url: feed.url, added: times.new, changed: times.changed, movedTo, failures };
  }
}
