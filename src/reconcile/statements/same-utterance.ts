import { areOpposed, type Compared, EVIDENCE } from "./evidence.ts";
import type { Passage } from "./passages.ts";

/** Two passages, by their places in the list, and how likely they give one utterance, in [0, 1]. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** They must not stand in one group. */
  readonly areOpposed: boolean;
}

/** A word in more passages than this proposes no pairs. */
const RARE_ENOUGH = 100;
/** A number is hardly said twice by chance; a name is in every passage of its storyline. */
const NUMBER = 1.5;
const NAME = 0.6;
/** With EVIDENCE the odds of a pair. */
const BIAS = -7.6;
/** Less likely pairs count as nothing. */
const KEPT = 0.1;

/** Pairs of passages that share words enough to be compared. */
export function comparedPairs(passages: readonly Passage[]): (Compared & { readonly at: readonly [number, number] })[] {
  const carriers = new Map<string, number[]>();
  passages.forEach(({ senses }, i) => {
    for (const sense of senses) {
      const list = carriers.get(sense);
      if (list) list.push(i);
      else carriers.set(sense, [i]);
    }
  });
  const corpus = Math.max(passages.length, 40);
  const weights = new Map(
    [...carriers].map(([sense, list]) => [sense, kindWeight(sense) * Math.log(1 + corpus / list.length)]),
  );
  const weigh = (senses: readonly string[]): number => senses.reduce((sum, s) => sum + (weights.get(s) ?? 0), 0);
  const totals = passages.map((p) => weigh(p.senses));
  const sharedWith = new Int32Array(passages.length);
  const pairs: (Compared & { readonly at: readonly [number, number] })[] = [];
  passages.forEach((passage, b) => {
    const met: number[] = [];
    for (const sense of passage.senses) {
      const list = carriers.get(sense) ?? [];
      if (list.length > RARE_ENOUGH) continue;
      for (const a of list) {
        if (a >= b) break;
        if (sharedWith[a] === 0) met.push(a);
        sharedWith[a] = (sharedWith[a] ?? 0) + 1;
      }
    }
    const own = new Set(passage.senses);
    for (const a of met) {
      const rare = sharedWith[a] ?? 0;
      sharedWith[a] = 0;
      const other = passages[a];
      if (rare < 1 || !other) continue;
      const common = other.senses.filter((s) => own.has(s));
      const matter = common.filter((s) => !s.startsWith("@") && !other.names.has(s));
      if (matter.length < 1) continue;
      pairs.push({
        at: [a, b],
        a: other,
        b: passage,
        common,
        shared: weigh(common),
        matter: weigh(matter),
        rarest: Math.max(...matter.map((s) => weights.get(s) ?? 0)) / Math.log(1 + corpus),
        ofA: totals[a] ?? 1,
        ofB: totals[b] ?? 1,
      });
    }
  });
  return pairs;
}

/** The pairs that may give one utterance, and those that cannot though they share words. */
export const likePairs = (passages: readonly Passage[]): Likeness[] =>
  comparedPairs(passages).flatMap((pair): Likeness[] => {
    const [a, b] = pair.at;
    if (areOpposed(pair)) return [{ a, b, score: 0, areOpposed: true }];
    if (pair.a.report === pair.b.report && !isOneVoice(pair.a, pair.b)) return [];
    const odds = EVIDENCE.reduce((sum, e) => sum + e.weight * e.of(pair), BIAS);
    const score = 1 / (1 + Math.exp(-odds));
    return score >= KEPT ? [{ a, b, score, areOpposed: false }] : [];
  });

/** In one report only a speaker's own words, quoted and told, are compared. */
const isOneVoice = (a: Passage, b: Passage): boolean => a.speaker !== null && a.speaker === b.speaker;

const kindWeight = (sense: string): number => (sense.startsWith("@") ? NAME : /^\d/.test(sense) ? NUMBER : 1);
