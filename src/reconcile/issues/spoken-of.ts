import type { Digest } from "../digest.ts";
import { tellingWords } from "./topic-words.ts";

/**
 * Tells whether reports speak of a matter in their own words: what stands in nothing but quotation marks is a figure of speech
 * ("I counted the days on my teeth").
 */
export function spokenOf(
  reports: readonly Digest[],
  parties: ReadonlySet<string>,
): (matter: ReadonlySet<string>) => boolean {
  const own = reports.map(({ words, quotes }) => {
    const isQuoted = (w: { readonly start: number; readonly end: number }): boolean =>
      quotes.some((q) => q.start <= w.start && w.end <= q.end);
    return tellingWords(
      words.filter((w) => !isQuoted(w)),
      parties,
    );
  });
  return (matter) => own.some((words) => matter.isSubsetOf(words));
}
