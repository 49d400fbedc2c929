import { bug, ParleyError } from "../../domain/errors.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { type Clock, systemClock } from "../clock.ts";
import { AskedToWait } from "../errors.ts";
import type { AcquireOptions } from "../options.ts";
import { backoffMs, isPassing } from "../web/backoff.ts";
import { WebClient } from "../web/web-client.ts";
import { reportOf } from "../web/web-report.ts";
import { storyOf } from "./entry-report.ts";
import type { FeedEntry } from "./feed.ts";
import { openEntries } from "./open-feed.ts";
import { isSeen, remembered } from "./seen.ts";

/** What must be kept of a feed between two turns. Plain JSON. */
export interface FeedState {
  /** Where the feed is now: the address it moved to for good, where it did. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The entries that were given and which version of each (seen.ts), newest first. */
  readonly seen: readonly string[];
  /** Turns that failed since the last good one. */
  readonly failures: number;
}

export interface FeedTurn {
  /** New stories, oldest first as feeds list them newest first; and an error for each that failed. */
  readonly items: readonly (RawReport | ParleyError)[];
  readonly state: FeedState;
  /** What the feed calls itself, or `null`. */
  readonly title: string | null;
  /** When to ask again, in milliseconds since 1970. */
  readonly nextPollAt: number;
}

export interface FollowOptions extends AcquireOptions {
  /** One client for many feeds keeps politeness between them; without it each turn has its own. */
  readonly client?: WebClient;
  /** Stories read in one turn; the rest wait for the next. */
  readonly entriesATurn?: number;
}

const MINUTE_MS = 60_000;
const USUAL_MS = 30 * MINUTE_MS;
const SHORTEST_MS = 5 * MINUTE_MS;
const LONGEST_MS = 24 * 60 * MINUTE_MS;
const ENTRIES_A_TURN = 50;
const REMEMBERED = 2000;

/**
 * One look at a feed or sitemap: its stories that `state` has not seen, or not as the feed has them now, each with its full text
 * where that can be had. Start with
 * `state` null; keep what comes back. A failure of the feed is one error item, and the next look is later.
 */
export async function followFeed(url: string, state: FeedState | null, options: FollowOptions = {}): Promise<FeedTurn> {
  const clock = options.clock ?? systemClock;
  const before = state ?? { url, etag: null, lastModified: null, seen: [], failures: 0 };
  await using own = options.client ? null : new WebClient(options);
  const client = options.client ?? own ?? bug("a feed is followed without a client");
  try {
    return await goodTurn(before, client, clock, options);
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error;
    const failures = before.failures + 1;
    const asked = error instanceof AskedToWait ? (error.waitMs ?? 0) : 0;
    const wait = Math.max(asked, SHORTEST_MS, backoffMs(failures, clock, USUAL_MS, LONGEST_MS));
    return { items: [error], state: { ...before, failures }, title: null, nextPollAt: clock.now() + wait };
  }
}

async function goodTurn(before: FeedState, client: WebClient, clock: Clock, options: FollowOptions): Promise<FeedTurn> {
  const fetched = await client.get(before.url, before);
  const { etag, lastModified } = fetched;
  const url = fetched.movedTo ?? before.url;
  if (fetched.bytes === null) {
    return {
      items: [],
      state: { ...before, url, etag, lastModified, failures: 0 },
      title: null,
      nextPollAt: nextPoll(fetched.freshMs, clock),
    };
  }
  const { feed, failures } = await openEntries(reportOf(fetched, before.url), client, options.onNote);
  const seen = new Set(before.seen);
  const fresh = feed.entries.filter((entry) => !isSeen(seen, entry));
  const items: (RawReport | ParleyError)[] = [];
  const done: FeedEntry[] = [];
  for (const entry of fresh.slice(0, options.entriesATurn ?? ENTRIES_A_TURN)) {
    const item = await storyOf(entry, client);
    items.push(item);
    if (!(item instanceof ParleyError && isPassing(item.code))) done.push(entry);
  }
  // Entries left for the next turn: a validator would make the server say that nothing is new.
  const whole = done.length === fresh.length && failures.length === 0;
  const validators = whole ? { etag, lastModified } : { etag: null, lastModified: null };
  const state = {
    url,
    ...validators,
    seen: remembered(done, before.seen, Math.max(REMEMBERED, 2 * feed.entries.length)),
    failures: 0,
  };
  return {
    items: [...failures, ...items.reverse()],
    state,
    title: feed.title,
    nextPollAt: whole ? nextPoll(feed.everyMs ?? fetched.freshMs, clock) : clock.now() + SHORTEST_MS,
  };
}

/** As often as the feed says, within bounds, and a tenth earlier or later so that feeds do not march in step. */
const nextPoll = (everyMs: number | null, clock: Clock): number =>
  clock.now() + Math.min(LONGEST_MS, Math.max(SHORTEST_MS, everyMs ?? USUAL_MS)) * (0.9 + clock.random() / 5);
