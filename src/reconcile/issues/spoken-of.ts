import type { Digest } from "../digest.ts";
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
  const told = reports.map(({ words, quotes }) => ({
    all: tellingWords(words, parties),
    own: tellingWords(
      words.filter((w) => !quotes.some((q) => q.start <= w.start && w.end <= q.end)),
      parties,
    ),
  }));
  return (matter) =>
    told.some(({ own }) => matter.isSubsetOf(own)) || told.filter(({ all }) => matter.isSubsetOf(all)).length >= MANY;
}
