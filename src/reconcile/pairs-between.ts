import { firstFrom } from "../text/first-from.ts";
import type { WordRow } from "./word-row.ts";

/** Two things, that which comes first before the other, and what comparing them told. */
export interface Pair<Thing> {
  readonly a: Thing;
  readonly b: Thing;
  readonly score: number;
  /** How many words in a row both have; 0 where nobody asks. */
  readonly run: number;
}

/** Sums up the pairs of two lists, in order. */
export interface Summing<Thing, Told> {
  /** Whether pairs of these scores together are of note. */
  readonly isOfNote: (scores: readonly number[]) => boolean;
  readonly sumUp: (pairs: readonly Pair<Thing>[]) => Told;
}

/** The score of two things that tell nothing together, but may when words weigh a little otherwise; all others have scores of 0 and more. */
export const NEARLY = -1;

/** What has become of a thing since the last time, but for what is as it was. */
export const [CHANGED, MOVED] = [1, 2];

/** Gives the score that two things have now; `null` for none. `score`: that which they had. */
export type Rescoring = (first: number, second: number, score: number, run: number) => number | null;

/** The things of a report, and what they tell together with those of reports after it. */
export interface Row<Thing, Told> {
  readonly list: readonly Thing[];
  readonly words: WordRow;
  /** How little the words of each of its things may weigh before it counts as changed. */
  readonly least: Float64Array;
  /** Where its things begin among all, and what has become of each; `null` when the report is gone. */
  start: number;
  became: Uint8Array | null;
  /** Whether any of them is not as it was. */
  isTouched: boolean;
  between: Between<Thing, Told>;
  /** What is of note between it and those after it, in order, and what has been asked for. */
  told: readonly Told[];
  asked: Map<Row<Thing, Told>, Told | null> | null;
}

/**
 * What the things of a report tell together with those of itself and of reports after it. There are hundreds of pairs a report, all of which
 * are looked through each time: they stand in one row of numbers.
 */
export interface Between<Thing, Told> {
  /** The rows with which it has pairs, in order. */
  readonly seconds: readonly Row<Thing, Told>[];
  /** Where the pairs with each end. */
  readonly ends: readonly number[];
  /** Four numbers a pair: the places of both things in their lists, the score and the run; in order of the things. */
  readonly pairs: readonly number[];
  /** What is told with each; `null` where it is not of note. */
  readonly told: readonly (Told | null)[];
}

export const NOTHING_BETWEEN: Between<never, never> = { seconds: [], ends: [], pairs: [], told: [] };

const A_PAIR = 4;
const [SCORE, RUN] = [2, 3];

/** Pairs as numbers, by the row that the second things are in. */
export type News<Thing, Told> = Map<Row<Thing, Told>, number[]>;

/** What is kept of a row, and what there is now instead. */
export interface Updating<Thing, Told> {
  readonly news: News<Thing, Told>;
  readonly rescore: Rescoring;
  readonly summing: Summing<Thing, Told>;
}

/** What a row tells together with those after it; the same object as long as no pair has changed. */
export function upToDate<Thing, Told>(row: Row<Thing, Told>, updating: Updating<Thing, Told>): Between<Thing, Told> {
  const { news, summing } = updating;
  const { seconds, ends, pairs, told } = row.between;
  if (news.size === 0 && !row.isTouched && seconds.every(isAsItWas)) return row.between;
  const now = openBetween<Thing, Told>();
  const come = comeSince(row.between, news);
  let next = 0;
  const addThoseBefore = (start: number): void => {
    for (; next < come.length; next++) {
      const second = come[next] as Row<Thing, Told>;
      if (second.start > start) return;
      const own = inOrderOfPlaces(news.get(second) ?? []);
      now.add(second, tellOf(row, second, own, summing), own);
    }
  };
  let isSame = come.length === 0;
  for (let k = 0; k < seconds.length; k++) {
    const second = seconds[k] as Row<Thing, Told>;
    if (second.became !== null) addThoseBefore(second.start);
    const own = second.became === null ? NONE : pairsNow(row, k, updating);
    if (own === null) now.add(second, told[k] ?? null, pairs, ends[k - 1], ends[k]);
    else {
      isSame = false;
      if (own.length > 0) now.add(second, tellOf(row, second, own, summing), own);
    }
  }
  addThoseBefore(Number.POSITIVE_INFINITY);
  return isSame ? row.between : now.between;
}

const NONE: readonly number[] = [];

const isAsItWas = <Thing, Told>({ became, isTouched }: Row<Thing, Told>): boolean => became !== null && !isTouched;

/** Rows with which there were no pairs, in order. */
function comeSince<Thing, Told>({ seconds }: Between<Thing, Told>, news: News<Thing, Told>): Row<Thing, Told>[] {
  if (news.size === 0) return [];
  return [...news.keys()].filter((second) => !seconds.includes(second)).sort((x, y) => x.start - y.start);
}

function openBetween<Thing, Told>() {
  const [seconds, ends, pairs, told]: [Row<Thing, Told>[], number[], number[], (Told | null)[]] = [[], [], [], []];
  return {
    between: { seconds, ends, pairs, told },
    add(second: Row<Thing, Told>, is: Told | null, from: readonly number[], start = 0, end = from.length): void {
      for (let i = start; i < end; i++) pairs.push(from[i] ?? 0);
      seconds.push(second);
      ends.push(pairs.length);
      told.push(is);
    },
  };
}

const pairsAt = <Thing, Told>({ ends, pairs }: Between<Thing, Told>, k: number): readonly number[] =>
  pairs.slice(ends[k - 1] ?? 0, ends[k]);

/** The pairs with the row at a place; `null` where they are what they were. */
function pairsNow<Thing, Told>(
  row: Row<Thing, Told>,
  k: number,
  { news, rescore }: Updating<Thing, Told>,
): readonly number[] | null {
  const second = row.between.seconds[k] as Row<Thing, Told>;
  const added = news.get(second);
  const kept = row.isTouched || second.isTouched ? weighedAgain(row, k, rescore) : null;
  if (!added) return kept;
  return inOrderOfPlaces([...(kept ?? pairsAt(row.between, k)), ...added]);
}

/** The pairs that there were with the row at a place, without those of changed things; `null` where their scores are what they were. */
function weighedAgain<Thing, Told>(row: Row<Thing, Told>, k: number, rescore: Rescoring): readonly number[] | null {
  const { seconds, ends, pairs } = row.between;
  const second = seconds[k] as Row<Thing, Told>;
  const [these, those] = [row.became as Uint8Array, second.became as Uint8Array];
  const from = ends[k - 1] ?? 0;
  let kept: number[] | null = null;
  for (let i = from, to = ends[k] ?? 0; i < to; i += A_PAIR) {
    const a = pairs[i] ?? 0;
    const b = pairs[i + 1] ?? 0;
    const became = (these[a] ?? 0) | (those[b] ?? 0);
    if (became === 0 && kept === null) continue;
    const score = pairs[i + SCORE] ?? 0;
    const run = pairs[i + RUN] ?? 0;
    const now =
      became === 0 ? score : (became & CHANGED) !== 0 ? null : rescore(row.start + a, second.start + b, score, run);
    if (now !== score) kept ??= pairs.slice(from, i);
    if (now !== null) kept?.push(a, b, now, run);
  }
  return kept;
}

function tellOf<Thing, Told>(
  first: Row<Thing, Told>,
  second: Row<Thing, Told>,
  pairs: readonly number[],
  { isOfNote, sumUp }: Summing<Thing, Told>,
): Told | null {
  const scores: number[] = [];
  for (let i = SCORE; i < pairs.length; i += A_PAIR) if (pairs[i] !== NEARLY) scores.push(pairs[i] ?? 0);
  return scores.length > 0 && isOfNote(scores) ? sumUp(pairsOf(first.list, second.list, pairs)) : null;
}

function inOrderOfPlaces(pairs: readonly number[]): readonly number[] {
  if (pairs.length === A_PAIR) return pairs;
  const starts = Array.from({ length: pairs.length / A_PAIR }, (_, i) => i * A_PAIR);
  const at = (i: number): number => pairs[i] ?? 0;
  starts.sort((x, y) => at(x) - at(y) || at(x + 1) - at(y + 1));
  return pairs.map((_, i) => at((starts[Math.floor(i / A_PAIR)] ?? 0) + (i % A_PAIR)));
}

/** What a row tells with one after it, or with itself, of note or not; `null` where they have no pair. */
export function toldBetween<Thing, Told>(
  { list, between }: Row<Thing, Told>,
  second: Row<Thing, Told>,
  { sumUp }: Summing<Thing, Told>,
): Told | null {
  const { seconds, told } = between;
  const k = firstFrom(seconds.length, (i) => seconds[i]?.start ?? 0, second.start);
  if (seconds[k] !== second) return null;
  const known = told[k] ?? null;
  const pairs = known === null ? pairsOf(list, second.list, pairsAt(between, k)) : [];
  return pairs.length > 0 ? sumUp(pairs) : known;
}

/** Pairs as those of things. */
function pairsOf<Thing>(
  first: readonly Thing[],
  second: readonly Thing[],
  pairs: readonly number[],
): readonly Pair<Thing>[] {
  const found: Pair<Thing>[] = [];
  for (let i = 0; i < pairs.length; i += A_PAIR) {
    const [a = 0, b = 0, score = 0, run = 0] = [pairs[i], pairs[i + 1], pairs[i + SCORE], pairs[i + RUN]];
    if (score !== NEARLY) found.push({ a: first[a] as Thing, b: second[b] as Thing, score, run });
  }
  return found;
}
