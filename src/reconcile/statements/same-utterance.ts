import { numbering, spreadOf } from "../numbering.ts";
import { areOpposed, type Compared, oddsAtMost, oddsOf } from "./evidence.ts";
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

/** The pairs that may give one utterance, and those that cannot though they share words. */
export function likePairs(passages: readonly Passage[]): Likeness[] {
  const found: Likeness[] = [];
  forEachPair(passages, (a, b, pair) => {
    if (areOpposed(pair)) found.push({ a, b, score: 0, areOpposed: true });
    else if (pair.a.report !== pair.b.report || isOneVoice(pair.a, pair.b)) {
      const score = 1 / (1 + Math.exp(-oddsOf(pair)));
      if (score >= KEPT) found.push({ a, b, score, areOpposed: false });
    }
  });
  return found;
}

/** In one report only a speaker's own words, quoted and told, are compared. */
const isOneVoice = (a: Passage, b: Passage): boolean => a.speaker !== null && a.speaker === b.speaker;

/** Calls back with the pairs whose rare words in common, with all that could speak for them, might make them likely. */
function forEachPair(passages: readonly Passage[], compare: (a: number, b: number, pair: Compared) => void): void {
  const numberOf = numbering();
  const senses = passages.map((p) => Int32Array.from(p.senses, numberOf));
  const spread = spreadOf(senses);
  const corpus = Math.max(passages.length, 40);
  const rarity = Math.log(1 + corpus);
  const weights = new Float64Array(spread.length);
  passages.forEach((p, i) => {
    p.senses.forEach((sense, k) => {
      const number = senses[i]?.[k] ?? 0;
      weights[number] ||= kindWeight(sense) * Math.log(1 + corpus / (spread[number] ?? 1));
    });
  });
  const totals = senses.map((all) => all.reduce((sum, s) => sum + (weights[s] ?? 0), 0));
  const carriers = Array.from(spread, (n) => new Int32Array(n > RARE_ENOUGH ? 0 : n));
  const filled = new Int32Array(spread.length);
  const sharedWith = new Float64Array(passages.length);
  const rarestWith = new Float64Array(passages.length);
  const met = new Int32Array(passages.length);
  const isOwn = new Uint8Array(spread.length);
  passages.forEach((passage, b) => {
    const own = senses[b] as Int32Array;
    let count = 0;
    for (const sense of own) {
      const list = carriers[sense] as Int32Array;
      if (list.length === 0) continue;
      const weight = weights[sense] ?? 0;
      const end = filled[sense] ?? 0;
      for (let k = 0; k < end; k++) {
        const a = list[k] ?? 0;
        if (sharedWith[a] === 0) met[count++] = a;
        sharedWith[a] = (sharedWith[a] ?? 0) + weight;
        if (weight > (rarestWith[a] ?? 0)) rarestWith[a] = weight;
      }
      list[end] = b;
      filled[sense] = end + 1;
    }
    for (const sense of own) isOwn[sense] = 1;
    for (let k = 0; k < count; k++) {
      const a = met[k] ?? 0;
      const shared = sharedWith[a] ?? 0;
      const rarest = rarestWith[a] ?? 0;
      sharedWith[a] = 0;
      rarestWith[a] = 0;
      const other = passages[a] as Passage;
      const [ofA, ofB] = [totals[a] ?? 1, totals[b] ?? 1];
      const words = { a: other, b: passage, common: [], shared, matter: shared, rarest: rarest / rarity, ofA, ofB };
      if (oddsAtMost(words) + COMMON_WORDS < KEPT_ODDS) continue;
      const common: string[] = [];
      let [inCommon, matter, most] = [0, 0, -1];
      other.senses.forEach((sense, i) => {
        const number = senses[a]?.[i] ?? 0;
        if (isOwn[number] === 0) return;
        const weight = weights[number] ?? 0;
        common.push(sense);
        inCommon += weight;
        if (sense.startsWith("@") || other.names.has(sense)) return;
        matter += weight;
        most = Math.max(most, weight);
      });
      if (most >= 0) compare(a, b, { ...words, common, shared: inCommon, matter, rarest: most / rarity });
    }
    for (const sense of own) isOwn[sense] = 0;
  });
}

const kindWeight = (sense: string): number => (sense.startsWith("@") ? NAME : /^\d/.test(sense) ? NUMBER : 1);
