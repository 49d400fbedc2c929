import { into } from "../groups.ts";
import { areOpposed, type Compared, oddsAtMost, oddsInContext, oddsOf } from "./evidence.ts";
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
/** Less likely pairs count as nothing. */
const KEPT = 0.1;
const KEPT_ODDS = Math.log(KEPT / (1 - KEPT));
/** What words too common to propose a pair can add to its odds. */
const COMMON_WORDS = 0.6;

/** So many other pairs of two reports say how much they tell alike. */
const OTHER_PAIRS = 4;

/** The pairs that may give one utterance, and those that cannot though they share words. */
export function likePairs(passages: readonly Passage[]): Likeness[] {
  const found: Likeness[] = [];
  forEachPair(passages, (a, b, pair) => {
    if (areOpposed(pair)) found.push({ a, b, score: 0, areOpposed: true });
    else if (pair.a.report !== pair.b.report || isOneVoice(pair.a, pair.b)) {
      const score = likelihood(oddsOf(pair));
      if (score >= KEPT) found.push({ a, b, score, areOpposed: false });
    }
  });
  return inContext(found, passages);
}

const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Each pair in the light of what else its two reports tell alike. */
function inContext(pairs: readonly Likeness[], passages: readonly Passage[]): Likeness[] {
  const reportsOf = ({ a, b }: Likeness): string => [passages[a]?.report.id, passages[b]?.report.id].sort().join(" ");
  const between = new Map<string, number[]>();
  for (const pair of pairs) if (pair.score > 0) into(between, reportsOf(pair), pair.score);
  for (const scores of between.values()) scores.sort((x, y) => y - x).splice(OTHER_PAIRS + 1);
  return pairs.map((pair) => {
    const likeliest = between.get(reportsOf(pair)) ?? [];
    if (pair.areOpposed) return pair;
    const sum = likeliest.reduce((total, s) => total + s, 0);
    const others =
      likeliest.length > OTHER_PAIRS ? sum - Math.max(pair.score, likeliest.at(-1) ?? 0) : sum - pair.score;
    return { ...pair, score: likelihood(oddsInContext(Math.log(pair.score / (1 - pair.score)), others)) };
  });
}

/** In one report only a speaker's own words, quoted and told, are compared. */
const isOneVoice = (a: Passage, b: Passage): boolean => a.speaker !== null && a.speaker === b.speaker;

/** Calls back with the pairs whose rare words in common, with all that could speak for them, might make them likely. */
function forEachPair(passages: readonly Passage[], compare: (a: number, b: number, pair: Compared) => void): void {
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
  const sharedWith = new Float64Array(passages.length);
  passages.forEach((passage, b) => {
    const met: number[] = [];
    for (const sense of passage.senses) {
      const list = carriers.get(sense) ?? [];
      if (list.length > RARE_ENOUGH) continue;
      const weight = weights.get(sense) ?? 0;
      for (const a of list) {
        if (a >= b) break;
        if (sharedWith[a] === 0) met.push(a);
        sharedWith[a] = (sharedWith[a] ?? 0) + weight;
      }
    }
    const own = new Set(passage.senses);
    for (const a of met) {
      const shared = sharedWith[a] ?? 0;
      sharedWith[a] = 0;
      const other = passages[a] as Passage;
      const [ofA, ofB] = [totals[a] ?? 1, totals[b] ?? 1];
      const words = { a: other, b: passage, shared, matter: shared, ofA, ofB };
      if (oddsAtMost(words) + COMMON_WORDS < KEPT_ODDS) continue;
      const common = other.senses.filter((s) => own.has(s));
      const matter = common.filter((s) => !s.startsWith("@") && !other.names.has(s));
      if (matter.length === 0) continue;
      compare(a, b, { ...words, shared: weigh(common), matter: weigh(matter) });
    }
  });
}

const kindWeight = (sense: string): number => (sense.startsWith("@") ? NAME : /^\d/.test(sense) ? NUMBER : 1);
