import { type Commonness, commonnessIn, NOTHING_COMMON } from "./commonness.ts";
import { inOneRow, type WordRow, wordRow } from "./word-row.ts";

/** Something with words, by their numbers, that is compared with others of its kind. */
export interface Worded {
  readonly numbers: Int32Array;
}

/**
 * Compares things by the words that they share. `isChanged`: 1 for each thing that is to be compared with all others. `tell` takes what
 * two of them tell together, by their places, the lesser first, as a score and the words that they have in a row; once for each pair of
 * which at least one has changed.
 */
export type Comparing<Thing> = (
  things: readonly Thing[],
  words: WordRow,
  isChanged: Uint8Array,
  common: Commonness,
  tell: (first: number, second: number, score: number, run?: number) => void,
) => void;

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

/** The things of a report, and what they tell together with those of reports after it, in order of these. */
interface Row<Thing, Told> {
  readonly list: readonly Thing[];
  readonly words: WordRow;
  /** Where its things begin among all, and which of them have changed; `null` when the report is gone. */
  start: number;
  changed: Uint8Array | null;
  /** Whether any of them has. */
  isTouched: boolean;
  between: readonly Between<Thing, Told>[];
  /** What is of note between it and those after it, in order, and what has been asked for, by their lists. */
  told: readonly Told[];
  asked: Map<readonly Thing[], Told | null> | null;
}

/** What the things of two lists, or of one, tell together. */
interface Between<Thing, Told> {
  readonly second: Row<Thing, Told>;
  /** Four numbers a pair: the places of both things in their lists, the score and the run; in order of the things. */
  readonly pairs: readonly number[];
  /** `null` where it is not of note. */
  readonly told: Told | null;
}

const A_PAIR = 4;
const SCORE = 2;

/** What all things tell, two by two. */
export interface Pairs<Thing, Told> {
  /** What is of note, in order of the reports. */
  readonly told: readonly Told[];
  /** What two lists tell, of note or not, the first of which comes first; `null` where no pair was told. */
  readonly between: (first: readonly Thing[], second: readonly Thing[]) => Told | null;
}

/** Fewer things count as so many: among few no word is rare. */
const LEAST_THINGS = 40;

/**
 * Compares the things of a storyline two by two, and again whenever reports have come or gone, without starting anew.
 *
 * What two things tell together hangs on themselves and on how common their words are in the storyline, and on nothing else. How common
 * a word is goes in steps (`commonness.ts`), so one more report changes it for few words. A thing is *as it was* when it was there the
 * last time and all its words are as common as then. What two things that are as they were told is kept; one that is not is compared
 * with all others. So the outcome is that of comparing all with all, whatever came first and whatever was kept.
 *
 * Things come in lists, one a report, in order of the reports; what has changed about a report comes as another list. What is kept of a
 * pair are numbers, since there are hundreds a report. What two reports tell is summed up and kept where it is of note; it stays the same
 * object as long as nothing in it has changed, and can be remembered by. Else it is summed up when asked for. The function that is given
 * back holds what it was asked last, and nothing else does.
 */
export function openPairs<Thing extends Worded, Told>(
  compare: Comparing<Thing>,
  summing: Summing<Thing, Told>,
): (lists: readonly (readonly Thing[])[]) => Pairs<Thing, Told> {
  let before = NOTHING_COMMON;
  let rows: ReadonlyMap<readonly Thing[], Row<Thing, Told>> = new Map();

  return (lists) => {
    const things = lists.flat();
    const known = lists.map((list) => rows.get(list));
    for (const row of rows.values()) row.changed = null;
    const now = lists.map((list, i): Row<Thing, Told> => known[i] ?? { ...NOTHING_KEPT, list, words: wordRow(list) });
    const words = inOneRow(now.map((row) => row.words));
    const common = commonnessIn(words, LEAST_THINGS);
    const isChanged = changedIn(words, before, common);
    let end = 0;
    now.forEach((row, i) => {
      row.start = end;
      end += row.list.length;
      row.changed = isChanged.subarray(row.start, end);
      if (!known[i]) row.changed.fill(1);
      row.isTouched = row.changed.includes(1);
    });
    const fresh = freshPairs(now, things.length, (tell) => compare(things, words, isChanged, common, tell));
    now.forEach((row, at) => {
      const between = upToDate(row, fresh[at] ?? NOTHING_NEW, summing);
      if (between === row.between) return;
      row.between = between;
      row.told = between.map((b) => b.told).filter((told) => told !== null);
      row.asked = null;
    });
    before = common;
    rows = new Map(now.map((row) => [row.list, row]));
    return {
      told: now.flatMap((row) => row.told),
      between: (first, second) => {
        const row = rows.get(first);
        return row ? toldBetween(row, second, summing) : null;
      },
    };
  };
}

const NOTHING_KEPT = { start: 0, changed: null, isTouched: true, between: [], told: [], asked: null };

function toldBetween<Thing, Told>(
  row: Row<Thing, Told>,
  second: readonly Thing[],
  summing: Summing<Thing, Told>,
): Told | null {
  row.asked ??= new Map();
  const known = row.asked.get(second);
  if (known !== undefined) return known;
  const between = row.between.find((b) => b.second.list === second);
  const told = between ? (between.told ?? summing.sumUp(pairsOf(row.list, between))) : null;
  row.asked.set(second, told);
  return told;
}

/** 1 for each thing that has a word which is not as common as it was. */
function changedIn({ ends, numbers }: WordRow, before: Commonness, now: Commonness): Uint8Array {
  const isChanged = new Uint8Array(ends.length - 1);
  if (before.all !== now.all) return isChanged.fill(1);
  const words = now.steps.map((step, word) => Number(step !== before.steps[word]));
  for (let at = 0; at < isChanged.length; at++)
    for (let i = ends[at] ?? 0, end = ends[at + 1] ?? 0; i < end; i++)
      if (words[numbers[i] ?? 0] === 1) {
        isChanged[at] = 1;
        break;
      }
  return isChanged;
}

/** Pairs as numbers, by the row that the second things are in. */
type News<Thing, Told> = Map<Row<Thing, Told>, number[]>;
const NOTHING_NEW: News<never, never> = new Map();

/** What comparing tells of each row. */
function freshPairs<Thing, Told>(
  rows: readonly Row<Thing, Told>[],
  size: number,
  compare: (tell: (first: number, second: number, score: number, run?: number) => void) => void,
): News<Thing, Told>[] {
  const rowOf = new Int32Array(size);
  for (const [at, { start, list }] of rows.entries()) rowOf.fill(at, start, start + list.length);
  const fresh: News<Thing, Told>[] = [];
  compare((x, y, score, run = 0) => {
    const at = rowOf[x] ?? 0;
    const [first, second] = [rows[at] as Row<Thing, Told>, rows[rowOf[y] ?? 0] as Row<Thing, Told>];
    const news = fresh[at] ?? new Map();
    fresh[at] = news;
    const pairs = news.get(second);
    if (pairs) pairs.push(x - first.start, y - second.start, score, run);
    else news.set(second, [x - first.start, y - second.start, score, run]);
  });
  return fresh;
}

/** What is kept of a row with what is new in it. */
function upToDate<Thing, Told>(
  row: Row<Thing, Told>,
  news: News<Thing, Told>,
  summing: Summing<Thing, Told>,
): readonly Between<Thing, Told>[] {
  const isAsItWas = ({ second }: Between<Thing, Told>): boolean => second.changed !== null && !second.isTouched;
  if (!row.isTouched && news.size === 0 && row.between.every(isAsItWas)) return row.between;
  const now: Between<Thing, Told>[] = [];
  for (const known of row.between) {
    const { second } = known;
    if (second.changed === null) continue;
    const added = news.size > 0 ? news.get(second) : undefined;
    if (!added && areKept(row, known)) now.push(known);
    else now.push(...between(row, second, [...keptOf(row, known), ...(added ?? [])], summing));
    if (added) news.delete(second);
  }
  if (news.size === 0) return now;
  for (const [second, added] of news) now.push(...between(row, second, added, summing));
  return now.sort((x, y) => x.second.start - y.second.start);
}

function areKept<Thing, Told>(
  { changed, isTouched }: Row<Thing, Told>,
  { second, pairs }: Between<Thing, Told>,
): boolean {
  if (!isTouched && !second.isTouched) return true;
  for (let i = 0; i < pairs.length; i += A_PAIR)
    if (changed?.[pairs[i] ?? 0] === 1 || second.changed?.[pairs[i + 1] ?? 0] === 1) return false;
  return true;
}

function keptOf<Thing, Told>({ changed }: Row<Thing, Told>, { second, pairs }: Between<Thing, Told>): number[] {
  const kept: number[] = [];
  for (let i = 0; i < pairs.length; i += A_PAIR) {
    const [a = 0, b = 0, score = 0, run = 0] = [pairs[i], pairs[i + 1], pairs[i + SCORE], pairs[i + SCORE + 1]];
    if (changed?.[a] === 0 && second.changed?.[b] === 0) kept.push(a, b, score, run);
  }
  return kept;
}

function between<Thing, Told>(
  first: Row<Thing, Told>,
  second: Row<Thing, Told>,
  pairs: readonly number[],
  { isOfNote, sumUp }: Summing<Thing, Told>,
): Between<Thing, Told>[] {
  if (pairs.length === 0) return [];
  // A new list each time: those that grew have room to spare.
  const sorted = inOrderOfPlaces(pairs);
  const told = { second, pairs: sorted, told: null };
  const scores = sorted.filter((_, i) => i % A_PAIR === SCORE);
  return [isOfNote(scores) ? { ...told, told: sumUp(pairsOf(first.list, told)) } : told];
}

function inOrderOfPlaces(pairs: readonly number[]): readonly number[] {
  if (pairs.length === A_PAIR) return pairs.slice();
  const starts = Array.from({ length: pairs.length / A_PAIR }, (_, i) => i * A_PAIR);
  const at = (i: number): number => pairs[i] ?? 0;
  starts.sort((x, y) => at(x) - at(y) || at(x + 1) - at(y + 1));
  return pairs.map((_, i) => at((starts[Math.floor(i / A_PAIR)] ?? 0) + (i % A_PAIR)));
}

/** The pairs of two lists as those of things. */
const pairsOf = <Thing, Told>(first: readonly Thing[], { second, pairs }: Between<Thing, Told>): Pair<Thing>[] =>
  Array.from({ length: pairs.length / A_PAIR }, (_, i) => {
    const [a = 0, b = 0, score = 0, run = 0] = pairs.slice(i * A_PAIR, (i + 1) * A_PAIR);
    return { a: first[a] as Thing, b: second.list[b] as Thing, score, run };
  });
