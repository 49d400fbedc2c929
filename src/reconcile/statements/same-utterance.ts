import { spreadOf } from "../numbering.ts";
import { areOpposed, boundsOf, type Compared, oddsOf, oddsOfWords } from "./evidence.ts";
import { likelihood, toOdds } from "./odds.ts";
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
const KEPT = 0.15;
export const KEPT_ODDS = toOdds(KEPT);
/** What words too common to propose a pair can add to its odds. */
const COMMON_WORDS = 0.6;

/** The pairs that may give one utterance, each seen alone (see `inContext`), and those that cannot though they share words. */
export function likePairs(passages: readonly Passage[]): Likeness[] {
  const found: Likeness[] = [];
  forEachPair(passages, (a, b, pair) => {
    if (pair.a.stretch === pair.b.stretch) return;
    if (areOpposed(pair)) found.push({ a, b, score: 0, areOpposed: true });
    else if (pair.a.report !== pair.b.report || isOneVoice(pair.a, pair.b)) {
      const score = likelihood(oddsOf(pair));
      if (score >= KEPT) found.push({ a, b, score, areOpposed: false });
    }
  });
  return found;
}

/** In one report only a speaker's own words, quoted and told, are compared. */
const isOneVoice = (a: Passage, b: Passage): boolean => a.speaker !== null && a.speaker === b.speaker;

/** Calls back with the pairs whose rare words in common, with all that could speak for them, might make them likely. */
function forEachPair(passages: readonly Passage[], compare: (a: number, b: number, pair: Compared) => void): void {
  const spread = spreadOf(passages.map((p) => p.numbers));
  const corpus = Math.max(passages.length, 40);
  const weights = new Float64Array(spread.length);
  for (const { senses, numbers } of passages)
    senses.forEach((sense, i) => {
      const number = numbers[i] ?? 0;
      weights[number] ||= kindWeight(sense) * Math.log(1 + corpus / (spread[number] ?? 1));
    });
  const totals = Float64Array.from(passages, (p) => p.numbers.reduce((sum, s) => sum + (weights[s] ?? 0), 0));
  const bounds = boundsOf(passages);
  const { ends, numbers, isMatter } = inOneRow(passages);
  const carriers = Array.from(spread, (n) => new Int32Array(n > RARE_ENOUGH ? 0 : n));
  const filled = new Int32Array(spread.length);
  const sharedWith = new Float64Array(passages.length);
  const met = new Int32Array(passages.length);
  const isOwn = new Uint8Array(spread.length);
  passages.forEach((passage, b) => {
    const own = passage.numbers;
    let count = 0;
    for (const sense of own) {
      isOwn[sense] = 1;
      const list = carriers[sense] as Int32Array;
      if (list.length === 0) continue;
      const weight = weights[sense] ?? 0;
      const end = filled[sense] ?? 0;
      for (let k = 0; k < end; k++) {
        const a = list[k] ?? 0;
        if (sharedWith[a] === 0) met[count++] = a;
        sharedWith[a] = (sharedWith[a] ?? 0) + weight;
      }
      list[end] = b;
      filled[sense] = end + 1;
    }
    for (let k = 0; k < count; k++) {
      const a = met[k] ?? 0;
      const byRare = sharedWith[a] ?? 0;
      sharedWith[a] = 0;
      const [ofA, ofB] = [totals[a] ?? 1, totals[b] ?? 1];
      const telling = bounds.telling(a, b);
      if (oddsOfWords(byRare, byRare, ofA, ofB) + telling + COMMON_WORDS < KEPT_ODDS) continue;
      let [shared, matter] = [0, 0];
      const end = ends[a + 1] ?? 0;
      for (let i = ends[a] ?? 0; i < end; i++) {
        const number = numbers[i] ?? 0;
        if (isOwn[number] === 0) continue;
        const weight = weights[number] ?? 0;
        shared += weight;
        if (isMatter[i] === 1) matter += weight;
      }
      if (matter === 0) continue;
      if (oddsOfWords(shared, matter, ofA, ofB) + telling < KEPT_ODDS && !bounds.mayBeOpposed(a, b)) continue;
      compare(a, b, { a: passages[a] as Passage, b: passage, shared, matter, ofA, ofB });
    }
    for (const sense of own) isOwn[sense] = 0;
  });
}

/** The words of all passages one after another; those of one end where those of the next begin. */
function inOneRow(passages: readonly Passage[]) {
  const ends = new Int32Array(passages.length + 1);
  passages.forEach((p, i) => {
    ends[i + 1] = (ends[i] ?? 0) + p.numbers.length;
  });
  const numbers = new Int32Array(ends.at(-1) ?? 0);
  const isMatter = new Uint8Array(numbers.length);
  passages.forEach((p, i) => {
    numbers.set(p.numbers, ends[i]);
    isMatter.set(p.isMatter, ends[i]);
  });
  return { ends, numbers, isMatter };
}

const kindWeight = (sense: string): number => (sense.startsWith("@") ? NAME : /^\d/.test(sense) ? NUMBER : 1);
