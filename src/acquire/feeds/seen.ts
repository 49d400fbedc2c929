import { contentId } from "../../text/content-id.ts";
import { type FeedEntry, wordsOf } from "./feed.ts";

const VERSION = / [\da-f]{12}$/;

/**
 * What is remembered of an entry: its id, and its version as far as the feed shows one: the instant of its latest change, its
 * title, the words it carries. What feeds put in anew each time (pixels, addresses with counters) has no words.
 */
const keyOf = (entry: FeedEntry): string =>
  `${entry.id} ${contentId(entry.changed ?? "", entry.title ?? "", wordsOf(entry).join(" "))}`;

/** Whether the entry was given as it stands now. An older Parley remembered ids alone. */
export const isSeen = (seen: ReadonlySet<string>, entry: FeedEntry): boolean =>
  seen.has(keyOf(entry)) || seen.has(entry.id);

/** The new ones first, and of each entry only its latest version. */
export function remembered(done: readonly FeedEntry[], before: readonly string[], most: number): readonly string[] {
  const ids = new Set(done.map(({ id }) => id));
  return [...done.map(keyOf), ...before.filter((key) => !ids.has(key.replace(VERSION, "")))].slice(0, most);
}
