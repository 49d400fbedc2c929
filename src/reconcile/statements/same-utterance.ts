import { type Commonness, inGrains, isRarer, rarityOf } from "../commonness.ts";
import type { Comparing, Pair } from "../kept-pairs.ts";
import { areOpposed, boundsOf, type Compared, oddsOf, oddsOfRun, oddsOfWords } from "./evidence.ts";
import { longestRun } from "./longest-run.ts";
import { likelihood, toOdds } from "./odds.ts";
import type { Passage } from "./passages.ts";

/** Two passages, that which stands first before the other, and how likely they give one utterance, in [0, 1]. */
export interface Likeness extends Pair<Passage> {
  /** How many words in a row both have; 0 where they are opposed. */
  readonly run: number;
  /** They must not stand in one group. */
  readonly areOpposed: boolean;
}

/** A word of so many passages proposes no pairs. */
const TOO_COMMON = 100;
/** A number is hardly said twice by chance, but for those of one digit; a name is in every passage of its storyline. */
const NUMBER = 1.5;
const ONE_DIGIT = 0.6;
const NAME = 0.6;
/** Less likely pairs count as nothing. */
const KEPT = 0.165;
export const KEPT_ODDS = toOdds(KEPT);

/** The score of what must not stand in one group. */
const OPPOSED = 0;

/**
 * How likely each pair that may give one utterance does so, seen alone (see `inContext`), and `OPPOSED` for those that cannot though they
 * share words.
 */
export const likePairs: Comparing<Passage> = (passages, isChanged, common, tell) =>
  forEachPair(passages, isChanged, common, (first, second, pair) => {
    const { a, b } = pair;
    if (a.stretch === b.stretch) return;
    if (areOpposed(pair)) tell(first, second, OPPOSED);
    else if (a.report !== b.report || isOneVoice(a, b)) {
      const odds = oddsOf(pair);
      // Runs are looked for only where all else makes it likely.
      const score = odds < KEPT_ODDS ? 0 : likelihood(oddsOfRun(odds, longestRun(a.keys, b.keys)));
      if (score >= KEPT) tell(first, second, score);
    }
  });

/** What such a pair is, by its score. */
export const likenessOf = (pair: Pair<Passage>): Likeness =>
  pair.score === OPPOSED
    ? { ...pair, run: 0, areOpposed: true }
    : { ...pair, run: longestRun(pair.a.keys, pair.b.keys), areOpposed: false };

/** In one report only a speaker's own words, quoted and told, are compared. */
const isOneVoice = (a: Passage, b: Passage): boolean => a.speaker !== null && a.speaker === b.speaker;

/**
 * Calls back with the pairs whose rare words in common, with all that could speak for them, might make them likely, and of which one
 * at least has changed.
 */
function forEachPair(
  passages: readonly Passage[],
  isChanged: Uint8Array,
  common: Commonness,
  compare: (first: number, second: number, pair: Compared) => void,
): void {
  const weights = weightsOf(passages, common);
  const totals = totalsOf(passages, weights);
  const bounds = boundsOf(passages);
  const { ends, numbers, isMatter } = inOneRow(passages);
  const { starts, carriers } = carriersOf(passages, common);
  const metBy = new Int32Array(passages.length).fill(-1);
  const met = new Int32Array(passages.length);
  /** Of the passage that is compared: 1 for its words, 2 for those that are no name. */
  const own = new Uint8Array(weights.length);
  for (let at = 0; at < passages.length; at++) {
    if (isChanged[at] === 0) continue;
    let count = 0;
    for (let i = ends[at] ?? 0, end = ends[at + 1] ?? 0; i < end; i++) {
      const word = numbers[i] ?? 0;
      own[word] = 1 + (isMatter[i] ?? 0);
      for (let k = starts[word] ?? 0, last = starts[word + 1] ?? 0; k < last; k++) {
        const other = carriers[k] ?? 0;
        // Two that have changed meet once.
        if (other === at || (other < at && isChanged[other] === 1)) continue;
        if (metBy[other] === at) continue;
        metBy[other] = at;
        met[count++] = other;
      }
    }
    for (let k = 0; k < count; k++) {
      const other = met[k] ?? 0;
      const [ofThis, ofOther] = [totals[at] ?? 1, totals[other] ?? 1];
      const telling = bounds.telling(at, other);
      let [shared, matter, words] = [0, 0, 0];
      for (let i = ends[other] ?? 0, end = ends[other + 1] ?? 0; i < end; i++) {
        const kind = own[numbers[i] ?? 0] ?? 0;
        if (kind === 0) continue;
        const weight = weights[numbers[i] ?? 0] ?? 0;
        shared += weight;
        words++;
        // Whether a word is a name is for the first of both to say.
        if (other < at ? isMatter[i] === 1 : kind === 2) matter += weight;
      }
      if (matter === 0) continue;
      const most = oddsOfWords(shared, matter, ofThis, ofOther) + telling + bounds.length(at, other);
      if (most < KEPT_ODDS && !bounds.mayBeOpposed(at, other)) continue;
      const [x, y] = other < at ? [other, at] : [at, other];
      const [a, b] = [passages[x] as Passage, passages[y] as Passage];
      compare(x, y, { a, b, shared, matter, words, ofA: totals[x] ?? 1, ofB: totals[y] ?? 1 });
    }
    for (let i = ends[at] ?? 0, end = ends[at + 1] ?? 0; i < end; i++) own[numbers[i] ?? 0] = 0;
  }
}

/** What each word weighs, by its number. */
function weightsOf(passages: readonly Passage[], common: Commonness): Float64Array {
  const weights = new Float64Array(common.steps.length);
  for (const { senses, numbers } of passages)
    for (let i = 0; i < numbers.length; i++) {
      const word = numbers[i] ?? 0;
      weights[word] ||= inGrains(kindWeight(senses[i] ?? "") * rarityOf(common, word));
    }
  return weights;
}

function totalsOf(passages: readonly Passage[], weights: Float64Array): Float64Array {
  const totals = new Float64Array(passages.length);
  passages.forEach(({ numbers }, at) => {
    let total = 0;
    for (let i = 0; i < numbers.length; i++) total += weights[numbers[i] ?? 0] ?? 0;
    totals[at] = total;
  });
  return totals;
}

/** The places of the passages that have a word, for each that is not too common; those of one end where those of the next begin. */
function carriersOf(passages: readonly Passage[], common: Commonness) {
  const starts = new Int32Array(common.steps.length + 2);
  const rare = Uint8Array.from(common.steps, (_, word) => Number(isRarer(common, word, TOO_COMMON)));
  for (const { numbers } of passages)
    for (let i = 0; i < numbers.length; i++) {
      const word = numbers[i] ?? 0;
      if (rare[word] === 1) starts[word + 2] = (starts[word + 2] ?? 0) + 1;
    }
  for (let word = 2; word < starts.length; word++) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  const carriers = new Int32Array(starts.at(-1) ?? 0);
  passages.forEach(({ numbers }, at) => {
    for (let i = 0; i < numbers.length; i++) {
      const word = numbers[i] ?? 0;
      if (rare[word] === 0) continue;
      const end = starts[word + 1] ?? 0;
      carriers[end] = at;
      starts[word + 1] = end + 1;
    }
  });
  return { starts, carriers };
}

/** The words of all passages one after another; those of one end where those of the next begin. */
function inOneRow(passages: readonly Passage[]) {
  const ends = new Int32Array(passages.length + 1);
  passages.forEach((p, at) => {
    ends[at + 1] = (ends[at] ?? 0) + p.numbers.length;
  });
  const numbers = new Int32Array(ends.at(-1) ?? 0);
  const isMatter = new Uint8Array(numbers.length);
  passages.forEach((p, at) => {
    const start = ends[at] ?? 0;
    // Word by word: setting so few at a time takes longer.
    for (let i = 0; i < p.numbers.length; i++) {
      numbers[start + i] = p.numbers[i] ?? 0;
      isMatter[start + i] = Number(i < p.matter);
    }
  });
  return { ends, numbers, isMatter };
}

function kindWeight(sense: string): number {
  if (sense.startsWith("@")) return NAME;
  return /^\d/.test(sense) ? (sense.length === 1 ? ONE_DIGIT : NUMBER) : 1;
}
