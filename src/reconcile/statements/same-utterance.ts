import type { Comparing, Pair } from "../kept-pairs.ts";
import { CHANGED, NEARLY } from "../pairs-between.ts";
import type { WordRow } from "../word-row.ts";
import {
  areOpposed,
  type Compared,
  mayBeOpposed,
  mostTelling,
  oddsOf,
  oddsOfRun,
  oddsOfWords,
  riseOfOdds,
} from "./evidence.ts";
import { type InCommon, openInCommon } from "./in-common.ts";
import { longestRun } from "./longest-run.ts";
import { likelihood, toOdds } from "./odds.ts";
import type { Passage } from "./passages.ts";

/** Two passages, that which stands first before the other, and how likely they give one utterance, in [0, 1]. */
export type Likeness = Pair<Passage>;

/** Less likely pairs count as nothing. */
const KEPT = 0.165;
export const KEPT_ODDS = toOdds(KEPT);

/** Odds are the same but for the order in which they were added up. */
const SLIP = 1e-9;
/** The score of what must not stand in one group; that of all else is above it. */
const OPPOSED = 0;
export const isOpposed = ({ score }: Likeness): boolean => score === OPPOSED;

/** The words of a passage may come to weigh this part less before it is compared with all again. */
const DRIFT = 0.03;
/** Odds of pairs that may be kept by then. */
const NEAR_ODDS = KEPT_ODDS - riseOfOdds(DRIFT) - SLIP;

/**
 * How likely each pair that may give one utterance does so, seen alone (see `inContext`), and `OPPOSED` for those that cannot though they
 * share words.
 */
export const likePairs: Comparing<Passage> = (passages, row, common) => {
  const inCommon = openInCommon(passages, row, common);
  return {
    withAll: (became, tell) =>
      forEachPair(inCommon, row, became, (first, second, pair) => {
        const { a, b } = pair;
        if (a.stretch === b.stretch || !a.tells || !b.tells) return;
        if (areOpposed(pair)) tell(first, second, OPPOSED);
        else if (a.report !== b.report || isOneVoice(a, b)) {
          const odds = oddsOf(pair);
          // Runs are looked for only where all else makes it likely.
          if (odds < NEAR_ODDS) return;
          const run = longestRun(a.keys, b.keys);
          const score = scoreOf(odds, run);
          if (score !== null) tell(first, second, score, run);
        }
      }),
    drifting: {
      weights: inCommon.totals,
      most: DRIFT,
      rescore: (first, second, score, run) => {
        inCommon.layOut(first);
        const pair = inCommon.with(second);
        if (!pair?.isProposed) return null;
        return score === OPPOSED ? OPPOSED : scoreOf(oddsOf(pair), run);
      },
    },
  };
};

/** `null` for what is not even nearly as likely as what is kept. */
function scoreOf(odds: number, run: number): number | null {
  const withRun = oddsOfRun(odds, run);
  const score = likelihood(withRun);
  if (odds >= KEPT_ODDS && score >= KEPT) return score;
  return Math.min(odds, withRun) < NEAR_ODDS ? null : NEARLY;
}

/** In one report only a speaker's own words, quoted and told, are compared. */
const isOneVoice = (a: Passage, b: Passage): boolean => a.speaker !== null && a.speaker === b.speaker;

/**
 * Calls back with the pairs whose rare words in common, with all that could speak for them, might make them likely, and of which one
 * at least has changed.
 */
function forEachPair(
  inCommon: InCommon,
  row: WordRow,
  became: Uint8Array,
  compare: (first: number, second: number, pair: Compared) => void,
): void {
  const { met, meet } = openMeeting(row, inCommon.rare, became);
  for (let at = 0; at < became.length; at++) {
    if (became[at] !== CHANGED) continue;
    const count = meet(at);
    inCommon.layOut(at);
    for (let k = 0; k < count; k++) {
      const other = met[k] ?? 0;
      const pair = inCommon.with(other);
      if (pair && mayTell(pair)) compare(Math.min(at, other), Math.max(at, other), pair);
    }
  }
}

/** `meet` lays out in `met` the passages that share a rare word with one that has changed, and says how many; two that have changed meet once. */
function openMeeting(row: WordRow, rare: Uint8Array, became: Uint8Array) {
  const { ends, numbers } = row;
  const { starts, carriers } = carriersOf(row, rare);
  const metBy = new Int32Array(became.length).fill(-1);
  const met = new Int32Array(became.length);
  let count = 0;
  function meetThoseWith(word: number, at: number): void {
    for (let k = starts[word] ?? 0, last = starts[word + 1] ?? 0; k < last; k++) {
      const other = carriers[k] ?? 0;
      if (other === at || metBy[other] === at || (other < at && became[other] === CHANGED)) continue;
      metBy[other] = at;
      met[count++] = other;
    }
  }
  function meet(at: number): number {
    count = 0;
    for (let i = ends[at] ?? 0, end = ends[at + 1] ?? 0; i < end; i++) meetThoseWith(numbers[i] ?? 0, at);
    return count;
  }
  return { met, meet };
}

const mayTell = (pair: Compared): boolean =>
  oddsOfWords(pair.shared, pair.matter, pair.ofA, pair.ofB) + mostTelling(pair.x, pair.y, pair) >= NEAR_ODDS - SLIP ||
  mayBeOpposed(pair.x, pair.y);

/** The places of the passages that have a word, for each that is rare enough; those of one end where those of the next begin. */
function carriersOf({ ends, numbers }: WordRow, rare: Uint8Array) {
  const starts = new Int32Array(rare.length + 2);
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
