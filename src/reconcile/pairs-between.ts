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

/** The things of a report, and what they tell together with those of reports after it, in order of these. */
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
  between: readonly Between<Thing, Told>[];
  /** What is of note between it and those after it, in order, and what has been asked for. */
  told: readonly Told[];
  asked: Map<Row<Thing, Told>, Told | null> | null;
}

/** What the things of two lists, or of one, tell together. */
export interface Between<Thing, Told> {
  readonly second: Row<Thing, Told>;
  /** Four numbers a pair: the places of both things in their lists, the score and the run; in order of the things. */
  readonly pairs: readonly number[];
  /** `null` where it is not of note. */
  readonly told: Told | null;
}

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

/** What a row tells together with those after it. Uses the news up. */
export function upToDate<Thing, Told>(
  row: Row<Thing, Told>,
  updating: Updating<Thing, Told>,
): readonly Between<Thing, Told>[] {
  const { news, summing } = updating;
  const isAsItWas = ({ second }: Between<Thing, Told>): boolean => second.became !== null && !second.isTouched;
  if (!row.isTouched && news.size === 0 && row.between.every(isAsItWas)) return row.between;
  const now: Between<Thing, Told>[] = [];
  for (const known of row.between) {
    const { second } = known;
    if (second.became === null) continue;
    const added = news.size > 0 ? news.get(second) : undefined;
    const between = !added && areAsTheyWere(row, known) ? known : renewed(row, known, added, updating);
    if (between) now.push(between);
    if (added) news.delete(second);
  }
  if (news.size === 0) return now;
  for (const [second, added] of news) now.push(sumUpBetween(row, second, inOrderOfPlaces(added), summing));
  return now.sort((x, y) => x.second.start - y.second.start);
}

/** Whether nothing has become of the things of any pair. */
function areAsTheyWere<Thing, Told>(row: Row<Thing, Told>, { second, pairs }: Between<Thing, Told>): boolean {
  if (!row.isTouched && !second.isTouched) return true;
  const [these, those] = [row.became as Uint8Array, second.became as Uint8Array];
  for (let i = 0; i < pairs.length; i += A_PAIR)
    if (these[pairs[i] ?? 0] !== 0 || those[pairs[i + 1] ?? 0] !== 0) return false;
  return true;
}

/** The same object where the scores are what they were; `null` where no pair is left. */
function renewed<Thing, Told>(
  row: Row<Thing, Told>,
  known: Between<Thing, Told>,
  added: readonly number[] | undefined,
  { rescore, summing }: Updating<Thing, Told>,
): Between<Thing, Told> | null {
  const { second, pairs } = known;
  const [these, those] = [row.became as Uint8Array, second.became as Uint8Array];
  let kept: number[] | null = null;
  for (let i = 0; i < pairs.length; i += A_PAIR) {
    const [a = 0, b = 0, score = 0, run = 0] = [pairs[i], pairs[i + 1], pairs[i + SCORE], pairs[i + RUN]];
    const became = (these[a] ?? 0) | (those[b] ?? 0);
    const now =
      (became & CHANGED) !== 0
        ? null
        : (became & MOVED) !== 0
          ? rescore(row.start + a, second.start + b, score, run)
          : score;
    if (now !== score) kept ??= pairs.slice(0, i);
    if (now !== null) kept?.push(a, b, now, run);
  }
  if (!kept && !added) return known;
  const all = added ? inOrderOfPlaces([...(kept ?? pairs), ...added]) : (kept ?? pairs);
  return all.length > 0 ? sumUpBetween(row, second, all, summing) : null;
}

function sumUpBetween<Thing, Told>(
  first: Row<Thing, Told>,
  second: Row<Thing, Told>,
  pairs: readonly number[],
  { isOfNote, sumUp }: Summing<Thing, Told>,
): Between<Thing, Told> {
  // A new list each time: those that grew have room to spare.
  const told = { second, pairs: pairs.slice(), told: null };
  const scores: number[] = [];
  for (let i = SCORE; i < pairs.length; i += A_PAIR) if (pairs[i] !== NEARLY) scores.push(pairs[i] ?? 0);
  return scores.length > 0 && isOfNote(scores) ? { ...told, told: sumUp(pairsOf(first.list, told)) } : told;
}

function inOrderOfPlaces(pairs: readonly number[]): readonly number[] {
  if (pairs.length === A_PAIR) return pairs;
  const starts = Array.from({ length: pairs.length / A_PAIR }, (_, i) => i * A_PAIR);
  const at = (i: number): number => pairs[i] ?? 0;
  starts.sort((x, y) => at(x) - at(y) || at(x + 1) - at(y + 1));
  return pairs.map((_, i) => at((starts[Math.floor(i / A_PAIR)] ?? 0) + (i % A_PAIR)));
}

/** What a row tells with one after it, or with itself. */
export function betweenThem<Thing, Told>(
  { between }: Row<Thing, Told>,
  second: Row<Thing, Told>,
): Between<Thing, Told> | undefined {
  let at = firstFrom(between.length, (i) => between[i]?.second.start ?? 0, second.start);
  // An empty list begins where the next one does.
  while (between[at]?.second.start === second.start && between[at]?.second !== second) at++;
  return between[at]?.second === second ? between[at] : undefined;
}

/** The pairs of two lists as those of things. */
export function pairsOf<Thing, Told>(
  first: readonly Thing[],
  { second, pairs }: Between<Thing, Told>,
): readonly Pair<Thing>[] {
  const found: Pair<Thing>[] = [];
  for (let i = 0; i < pairs.length; i += A_PAIR) {
    const [a = 0, b = 0, score = 0, run = 0] = [pairs[i], pairs[i + 1], pairs[i + SCORE], pairs[i + RUN]];
    if (score !== NEARLY) found.push({ a: first[a] as Thing, b: second.list[b] as Thing, score, run });
  }
  return found;
}
