import type { Links } from "../cosines.ts";

/** What a topic is called, and how often. */
export interface Wording {
  readonly words: ReadonlySet<string>;
  readonly uses: number;
}

/** What is so often called by its own words is no other matter that stands beside it: "coal" and "the fund" of one sentence. */
const OFTEN_CALLED = 4;

/** Links without those from one often called so to another of which no word is the same. */
export function keptApart({ to, sum }: Links, one: Wording, all: readonly Wording[]): Links {
  const stays = to.map((other) => {
    const { words, uses } = all[other] ?? one;
    return Math.min(one.uses, uses) < OFTEN_CALLED || !one.words.isDisjointFrom(words);
  });
  return { to: to.filter((_, k) => stays[k]), sum: sum.filter((_, k) => stays[k]) };
}
