import { type Commonness, inGrains, isRarer, rarityOf } from "../commonness.ts";
import type { Comparing, Pair } from "../kept-pairs.ts";
import type { WordRow } from "../word-row.ts";
import {
  areOpposed,
  type Common,
  type Compared,
  type Facts,
  factsOf,
  mayBeOpposed,
  mostTelling,
  oddsOf,
  oddsOfRun,
  oddsOfWords,
} from "./evidence.ts";
import { longestRun } from "./longest-run.ts";
import { likelihood, toOdds } from "./odds.ts";
import type { Passage } from "./passages.ts";

/** Two passages, that which stands first before the other, and how likely they give one utterance, in [0, 1]. */
export interface Likeness extends Pair<Passage> {
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

/** Odds are the same but for the order in which they were added up. */
const SLIP = 1e-9;
/** The score of what must not stand in one group. */
const OPPOSED = 0;

/**
 * How likely each pair that may give one utterance does so, seen alone (see `inContext`), and `OPPOSED` for those that cannot though they
 * share words.
 */
export const likePairs: Comparing<Passage> = (passages, row, isChanged, common, tell) =>
  forEachPair(passages, row, isChanged, common, (first, second, pair) => {
    const { a, b } = pair;
    if (a.stretch === b.stretch) return;
    if (areOpposed(pair)) tell(first, second, OPPOSED);
    else if (a.report !== b.report || isOneVoice(a, b)) {
      const odds = oddsOf(pair);
      // Runs are looked for only where all else makes it likely.
      if (odds < KEPT_ODDS) return;
      const run = longestRun(a.keys, b.keys);
      const score = likelihood(oddsOfRun(odds, run));
      if (score >= KEPT) tell(first, second, score, run);
    }
  });

/** What such a pair is, by its score. */
export const likenessOf = (pair: Pair<Passage>): Likeness => ({ ...pair, areOpposed: pair.score === OPPOSED });

/** In one report only a speaker's own words, quoted and told, are compared. */
const isOneVoice = (a: Passage, b: Passage): boolean => a.speaker !== null && a.speaker === b.speaker;

/**
 * Calls back with the pairs whose rare words in common, with all that could speak for them, might make them likely, and of which one
 * at least has changed.
 */
function forEachPair(
  passages: readonly Passage[],
  row: WordRow,
  isChanged: Uint8Array,
  common: Commonness,
  compare: (first: number, second: number, pair: Compared) => void,
): void {
  const { ends, numbers } = row;
  const weights = weightsOf(passages, row, common);
  const totals = totalsOf(row, weights);
  const facts = passages.map(factsOf);
  const { starts, carriers } = carriersOf(row, common);
  const metBy = new Int32Array(passages.length).fill(-1);
  const met = new Int32Array(passages.length);
  const pairOf = (x: number, y: number, common: Common & Pick<Compared, "shared" | "matter">): Compared => ({
    ...common,
    a: passages[x] as Passage,
    b: passages[y] as Passage,
    x: facts[x] as Facts,
    y: facts[y] as Facts,
    ofA: totals[x] ?? 1,
    ofB: totals[y] ?? 1,
  });
  /** Of the passage that is compared: IS_NAME or IS_MATTER for its words, IS_VOICE for those of its voice. */
  const own = new Uint8Array(Math.max(weights.length, 1 + lastWord(facts)));
  for (let at = 0; at < passages.length; at++) {
    if (isChanged[at] === 0) continue;
    const mine = facts[at] as Facts;
    const ownMatter = (ends[at] ?? 0) + mine.matter;
    let count = 0;
    for (let i = ends[at] ?? 0, end = ends[at + 1] ?? 0; i < end; i++) {
      const word = numbers[i] ?? 0;
      own[word] = i < ownMatter ? IS_MATTER : IS_NAME;
      for (let k = starts[word] ?? 0, last = starts[word + 1] ?? 0; k < last; k++) {
        const other = carriers[k] ?? 0;
        // Two that have changed meet once.
        if (other === at || (other < at && isChanged[other] === 1)) continue;
        if (metBy[other] === at) continue;
        metBy[other] = at;
        met[count++] = other;
      }
    }
    const { voice } = mine;
    for (let i = 0; i < voice.length; i++) own[voice[i] ?? 0] = (own[voice[i] ?? 0] ?? 0) | IS_VOICE;
    for (let k = 0; k < count; k++) {
      const other = met[k] ?? 0;
      const their = facts[other] as Facts;
      const theirMatter = (ends[other] ?? 0) + their.matter;
      let [shared, matter, words] = [0, 0, 0];
      let isOurVoice = false;
      for (let i = ends[other] ?? 0, end = ends[other + 1] ?? 0; i < end; i++) {
        const kind = own[numbers[i] ?? 0] ?? 0;
        if (kind === 0) continue;
        if (kind >= IS_VOICE) isOurVoice = true;
        if (kind === IS_VOICE) continue;
        const weight = weights[numbers[i] ?? 0] ?? 0;
        shared += weight;
        words++;
        // Whether a word is a name is for the first of both to say.
        if (other < at ? i < theirMatter : (kind & IS_MATTER) !== 0) matter += weight;
      }
      if (matter === 0) continue;
      let [isTheirVoice, shareVoice] = [false, false];
      for (let i = 0; i < their.voice.length; i++) {
        const kind = own[their.voice[i] ?? 0] ?? 0;
        if ((kind & (IS_NAME | IS_MATTER)) !== 0) isTheirVoice = true;
        if (kind >= IS_VOICE) shareVoice = true;
      }
      const isSpeakerNamed = (mine.isNarrated && isTheirVoice) || (their.isNarrated && isOurVoice);
      const alike = { words, isSpeakerNamed, shareVoice };
      const most =
        oddsOfWords(shared, matter, totals[at] ?? 1, totals[other] ?? 1) + mostTelling(mine, their, alike);
      if (most < KEPT_ODDS - SLIP && !mayBeOpposed(mine, their)) continue;
      const [x, y] = other < at ? [other, at] : [at, other];
      compare(x, y, pairOf(x, y, { ...alike, shared, matter }));
    }
    for (let i = ends[at] ?? 0, end = ends[at + 1] ?? 0; i < end; i++) own[numbers[i] ?? 0] = 0;
    for (let i = 0; i < voice.length; i++) own[voice[i] ?? 0] = 0;
  }
}

/** The greatest number of a word in their voices. */
function lastWord(facts: readonly Facts[]): number {
  let last = -1;
  for (const { voice } of facts) for (let i = 0; i < voice.length; i++) last = Math.max(last, voice[i] ?? 0);
  return last;
}

/** What a word is of a passage, as bits. */
const [IS_NAME, IS_MATTER, IS_VOICE] = [1, 2, 4];

/** What each word weighs, by its number. */
function weightsOf(passages: readonly Passage[], { ends, numbers }: WordRow, common: Commonness): Float64Array {
  const weights = new Float64Array(common.steps.length);
  for (let at = 0; at < passages.length; at++)
    for (let i = ends[at] ?? 0, end = ends[at + 1] ?? 0; i < end; i++) {
      const word = numbers[i] ?? 0;
      if (weights[word] === 0)
        weights[word] = inGrains(kindWeight(passages[at]?.senses[i - (ends[at] ?? 0)] ?? "") * rarityOf(common, word));
    }
  return weights;
}

/** What the words of each passage weigh together. */
function totalsOf({ ends, numbers }: WordRow, weights: Float64Array): Float64Array {
  const totals = new Float64Array(ends.length - 1);
  for (let at = 0; at < totals.length; at++) {
    let total = 0;
    for (let i = ends[at] ?? 0, end = ends[at + 1] ?? 0; i < end; i++) total += weights[numbers[i] ?? 0] ?? 0;
    totals[at] = total;
  }
  return totals;
}

/** The places of the passages that have a word, for each that is not too common; those of one end where those of the next begin. */
function carriersOf({ ends, numbers }: WordRow, common: Commonness) {
  const starts = new Int32Array(common.steps.length + 2);
  const rare = Uint8Array.from(common.steps, (_, word) => Number(isRarer(common, word, TOO_COMMON)));
  for (let i = 0; i < numbers.length; i++) {
    const word = numbers[i] ?? 0;
    if (rare[word] === 1) starts[word + 2] = (starts[word + 2] ?? 0) + 1;
  }
  for (let word = 2; word < starts.length; word++) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  const carriers = new Int32Array(starts.at(-1) ?? 0);
  for (let at = 0; at < ends.length - 1; at++)
    for (let i = ends[at] ?? 0, end = ends[at + 1] ?? 0; i < end; i++) {
      const word = numbers[i] ?? 0;
      if (rare[word] === 0) continue;
      const place = starts[word + 1] ?? 0;
      carriers[place] = at;
      starts[word + 1] = place + 1;
    }
  return { starts, carriers };
}

function kindWeight(sense: string): number {
  if (sense.startsWith("@")) return NAME;
  return /^\d/.test(sense) ? (sense.length === 1 ? ONE_DIGIT : NUMBER) : 1;
}
