import type { WithActors } from "../actors/cast-actors.ts";
import type { Digest } from "../digest.ts";
import { openPairs, type Pairs } from "../kept-pairs.ts";
import { type ToldAlike, toldAlike } from "./in-context.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { likePairs } from "./same-utterance.ts";

/** What reports tell, and what they tell alike, whatever their days. */
export interface WithPassages {
  /** In order of the reports; without the days on which they were said. */
  readonly passages: ReadonlyMap<Digest, readonly Passage[]>;
  readonly pairs: Pairs<Passage, ToldAlike>;
}

/** Keeps what it found for the next time. */
export function openComparing(): <Story extends WithActors>(story: Story) => Story & WithPassages {
  const pairsOf = openPairs(likePairs, toldAlike);
  return (story) => {
    const passages = new Map([...story.casts].map(([report, cast]) => [report, passagesOf(report, cast)]));
    return { ...story, passages, pairs: pairsOf([...passages.values()]) };
  };
}
