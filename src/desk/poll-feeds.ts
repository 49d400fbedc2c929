import { type FeedState, type FollowOptions, followFeed } from "../acquire/feeds/follow-feed.ts";
import { systemClock } from "../acquire/web/clock.ts";
import { ParleyError } from "../domain/errors.ts";
import type { Store } from "../store/store.ts";

/** One look at one feed. */
export interface PolledFeed {
  readonly url: string;
  readonly added: number;
  readonly failures: readonly ParleyError[];
}

/**
 * Looks at every feed that is due, once. Stories are in the store before the feed's state is: a kill in between asks for
 * them again, and the store knows them.
 */
export async function* pollDueFeeds(store: Store, options: FollowOptions = {}): AsyncGenerator<PolledFeed> {
  for (let feed = await store.takeDueFeed(); feed !== null; feed = await store.takeDueFeed()) {
    const { items, state, nextPollAt } = await followFeed(feed.url, feed.state as FeedState | null, options);
    let added = 0;
    for (const item of items) if (!(item instanceof ParleyError) && (await store.addReport(item)) !== "known") added++;
    const failures = items.filter((item) => item instanceof ParleyError);
    const failure = state.failures > 0 ? (failures[0]?.message ?? "It failed.") : null;
    const wanted =
      feed.everyMinutes === null || failure !== null
        ? nextPollAt
        : (options.clock ?? systemClock).now() + feed.everyMinutes * 60_000;
    await store.savePoll(feed.url, { title: null, state, failure, nextAt: new Date(wanted).toISOString() });
    yield { url: feed.url, added, failures };
  }
}
