import type { Span } from "../../domain/span.ts";
import type { Digest } from "../digest.ts";
import { once } from "../once.ts";
import { tellingWords } from "./topic-words.ts";

/** Words that so many reports quote are on everybody's lips. */
const MANY = 3;

/**
 * Tells whether reports speak of a matter: in their own words, or many of them in somebody's. What one or two have in nothing but
 * quotation marks is a figure of speech ("I counted the days on my teeth").
 */
export function spokenOf(
  reports: readonly Digest[],
  parties: ReadonlySet<string>,
): (matter: ReadonlySet<string>) => boolean {
  const ownWords = once(({ words, quotes }: Digest) => {
    const isQuoted = (w: Span): boolean => quotes.some((q) => q.start <= w.start && w.end <= q.end);
    return tellingWords(
      words.filter((w) => !isQuoted(w)),
      parties,
    );
  });
  const allWords = once(({ words }: Digest) => tellingWords(words, parties));
  return (matter) =>
    reports.some((report) => matter.isSubsetOf(ownWords(report))) ||
    reports.filter((report) => matter.isSubsetOf(allWords(report))).length >= MANY;
}
