import { averageLink } from "../clustering.ts";
import { cosines, type Vector } from "../cosines.ts";
import { into } from "../groups.ts";
import { numbering } from "../numbering.ts";
import { onceTogether } from "../once.ts";
import { keptApart, type Wording } from "./kept-apart.ts";
import type { WordsTold } from "./told-of.ts";
import { wordingOf } from "./topic-words.ts";

/** Wordings are one issue when they are on average at least this alike. Tuned in bench/record.ts. */
const ALIKE = 0.1;
/** What a word around the topic weighs beside one of its own. */
const CONTEXT = 0.25;
/** How much more a rare word tells than a common one: a head that many issues share ("guarantee") joins none of them. */
const RARITY = 1.5;

/** Uses, by their places, that are of one matter across wordings and reports; what tells no matter is in no cluster. */
export function clusterWordings(told: readonly WordsTold[], isOpen: (i: number) => boolean): number[][] {
  const byWording = new Map<string, number[]>();
  told.forEach(({ own }, i) => {
    if (isOpen(i) && own.size > 0) into(byWording, wordingOf(own), i);
  });
  const wordings = [...byWording].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uses]) => uses);
  const worded = wordings.map(
    (uses): Wording => ({ words: told[uses[0] as number]?.own as ReadonlySet<string>, uses: uses.length }),
  );
  const vectors = weigh(
    wordings.map((uses) =>
      countsOf(
        uses.map((i) => told[i] as WordsTold),
        null,
      ),
    ),
  );
  const links = cosines(vectors, ALIKE / 2).map((to, i) => keptApart(to, worded[i] as Wording, worded));
  return averageLink(links, ALIKE).map((cluster) => cluster.flatMap((k) => wordings[k] ?? []));
}

/** A wording's own words in full, the words around its uses in part. */
const countsOf = onceTogether((uses: readonly WordsTold[], _: null): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { own, around } of uses) {
    for (const w of around) if (!counts.has(w)) counts.set(w, CONTEXT);
    for (const w of own) counts.set(w, 1);
  }
  return counts;
});

/** Rare words above common ones, each vector of length 1. */
function weigh(counted: readonly ReadonlyMap<string, number>[]): Vector[] {
  const numberOf = numbering();
  const spread = new Map<string, number>();
  for (const counts of counted) for (const w of counts.keys()) spread.set(w, (spread.get(w) ?? 0) + 1);
  return counted.map((counts) => {
    const weighted = [...counts].map(
      ([w, n]) => [w, n * Math.log(1 + (counted.length + 20) / (spread.get(w) ?? 1)) ** RARITY] as const,
    );
    const length = Math.hypot(...weighted.map(([, x]) => x)) || 1;
    return {
      features: Int32Array.from(weighted, ([w]) => numberOf(w)),
      weights: Float64Array.from(weighted, ([, x]) => x / length),
    };
  });
}
