import type { PolledFeed } from "../desk/poll-feeds.ts";
import type { Store } from "../store/store.ts";
import { type Io, tell } from "./command.ts";

interface Look {
  readonly allowPrivate: boolean;
  /** Ends the look: after the page in hand, without the pause that a site asks for. What was not kept yet is asked for again. */
  readonly signal: AbortSignal;
  readonly onNews?: (feed: PolledFeed) => void;
}

/** One look at every feed that is due; what moved and what failed is told. How much failed. */
export async function lookAtFeeds(store: Store, io: Io, { allowPrivate, signal, onNews }: Look): Promise<number> {
  const [{ pollDueFeeds }, { clockUntil }] = await Promise.all([
    import("../desk/poll-feeds.ts"),
    import("../acquire/clock.ts"),
  ]);
  const options = {
    allowPrivate,
    clock: clockUntil(signal),
    onNote: ({ message }: { message: string }) => tell(io, message),
  };
  let failed = 0;
  try {
    for await (const feed of pollDueFeeds(store, options)) {
      const { url, movedTo, failures } = feed;
      onNews?.(feed);
      if (movedTo !== null) tell(io, `${url}: has moved to ${movedTo}, and is followed there`);
      for (const { message } of failures) tell(io, message);
      failed += failures.length;
      if (signal.aborted) break;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return failed;
}
