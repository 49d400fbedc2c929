import type { PolledFeed } from "../desk/poll-feeds.ts";
import type { Store } from "../store/store.ts";
import { type Io, tell } from "./command.ts";

interface Look {
  readonly allowPrivate: boolean;
  /** Ends the look after the feed in hand. */
  readonly signal: AbortSignal;
  readonly onNews?: (feed: PolledFeed) => void;
}

/** One look at every feed that is due; what moved and what failed is told. How much failed. */
export async function lookAtFeeds(store: Store, io: Io, { allowPrivate, signal, onNews }: Look): Promise<number> {
  const { pollDueFeeds } = await import("../desk/poll-feeds.ts");
  let failed = 0;
  for await (const feed of pollDueFeeds(store, { allowPrivate, onNote: ({ message }) => tell(io, message) })) {
    const { url, movedTo, failures } = feed;
    onNews?.(feed);
    if (movedTo !== null) tell(io, `${url}: has moved to ${movedTo}, and is followed there`);
    for (const { message } of failures) tell(io, message);
    failed += failures.length;
    if (signal.aborted) break;
  }
  return failed;
}
