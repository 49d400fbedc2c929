import { type Commonness, commonnessIn, NOTHING_COMMON } from "./commonness.ts";
import { once } from "./once.ts";

/** Something with words, by their numbers, that is compared with others of its kind. */
export interface Worded {
  readonly numbers: Int32Array;
}

/**
 * Compares things by the words that they share. `isChanged`: 1 for each thing that is to be compared with all others. `tell` takes what
 * two of them tell together as one number, by their places, the lesser first; once for each pair of which at least one has changed.
 */
export type Comparing<Thing> = (
  things: readonly Thing[],
  isChanged: Uint8Array,
  common: Commonness,
  tell: (first: number, second: number, score: number) => void,
) => void;

/** Two things, that which comes first before the other, and what comparing them told. */
export interface Pair<Thing> {
  readonly a: Thing;
  readonly b: Thing;
  readonly score: number;
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
  /** Where its things begin among all, and which of them have changed; `null` when the report is gone. */
  start: number;
  changed: Uint8Array | null;
  between: readonly Between<Thing, Told>[];
}

/** What the things of two lists, or of one, tell together. */
interface Between<Thing, Told> {
  readonly second: Row<Thing, Told>;
  /** Three numbers a pair: the places of both things in their lists, and the score; in order of the things. */
  readonly pairs: readonly number[];
  /** `null` where it is not of note. */
  readonly told: Told | null;
}

const A_PAIR = 3;

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
    const common = commonnessIn(things, LEAST_THINGS);
    const isChanged = new Uint8Array(things.length);
    for (let at = 0; at < things.length; at++) isChanged[at] = Number(!isAsCommon(things[at] as Thing, before, common));
    for (const row of rows.values()) row.changed = null;
    let end = 0;
    const now = lists.map((list): Row<Thing, Told> => {
      const known = rows.get(list);
      const row = known ?? { list, start: 0, changed: null, between: [] };
      row.start = end;
      end += list.length;
      row.changed = isChanged.subarray(row.start, end);
      if (!known) row.changed.fill(1);
      return row;
    });
    const fresh = freshPairs(now, things.length, (tell) => compare(things, isChanged, common, tell));
    now.forEach((row, at) => {
      row.between = upToDate(row, fresh[at] ?? NOTHING_NEW, summing);
    });
    before = common;
    rows = new Map(now.map((row) => [row.list, row]));
    const told: Told[] = [];
    for (const { between } of now) for (const b of between) if (b.told !== null) told.push(b.told);
    const toldIn = once(({ list, between }: Row<Thing, Told>) => {
      const tellings = new Map(between.map((b) => [b.second.list, b]));
      const tell = once((b: Between<Thing, Told>): Told => b.told ?? summing.sumUp(pairsOf(list, b)));
      return (second: readonly Thing[]): Told | null => {
        const known = tellings.get(second);
        return known ? tell(known) : null;
      };
    });
    return {
      told,
      between: (first, second) => {
        const row = rows.get(first);
        return row ? toldIn(row)(second) : null;
      },
    };
  };
}

function isAsCommon({ numbers }: Worded, before: Commonness, now: Commonness): boolean {
  if (before.all !== now.all) return false;
  for (let i = 0; i < numbers.length; i++) {
    const word = numbers[i] ?? 0;
    if (before.steps[word] !== now.steps[word]) return false;
  }
  return true;
}

/** Pairs as numbers, by the row that the second things are in. */
type News<Thing, Told> = Map<Row<Thing, Told>, number[]>;
const NOTHING_NEW: News<never, never> = new Map();

/** What comparing tells of each row. */
function freshPairs<Thing, Told>(
  rows: readonly Row<Thing, Told>[],
  size: number,
  compare: (tell: (first: number, second: number, score: number) => void) => void,
): News<Thing, Told>[] {
  const rowOf = new Int32Array(size);
  for (const [at, { start, list }] of rows.entries()) rowOf.fill(at, start, start + list.length);
  const fresh: News<Thing, Told>[] = [];
  compare((x, y, score) => {
    const at = rowOf[x] ?? 0;
    const [first, second] = [rows[at] as Row<Thing, Told>, rows[rowOf[y] ?? 0] as Row<Thing, Told>];
    const news = fresh[at] ?? new Map();
    fresh[at] = news;
    const pairs = news.get(second);
    if (pairs) pairs.push(x - first.start, y - second.start, score);
    else news.set(second, [x - first.start, y - second.start, score]);
  });
  return fresh;
}

/** What is kept of a row with what is new in it. */
function upToDate<Thing, Told>(
  row: Row<Thing, Told>,
  news: News<Thing, Told>,
  summing: Summing<Thing, Told>,
): readonly Between<Thing, Told>[] {
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

function areKept<Thing, Told>({ changed }: Row<Thing, Told>, { second, pairs }: Between<Thing, Told>): boolean {
  for (let i = 0; i < pairs.length; i += A_PAIR)
    if (changed?.[pairs[i] ?? 0] === 1 || second.changed?.[pairs[i + 1] ?? 0] === 1) return false;
  return true;
}

function keptOf<Thing, Told>({ changed }: Row<Thing, Told>, { second, pairs }: Between<Thing, Told>): number[] {
  const kept: number[] = [];
  for (let i = 0; i < pairs.length; i += A_PAIR) {
    const [a = 0, b = 0, score = 0] = [pairs[i], pairs[i + 1], pairs[i + 2]];
    if (changed?.[a] === 0 && second.changed?.[b] === 0) kept.push(a, b, score);
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
  const scores = sorted.filter((_, i) => i % A_PAIR === A_PAIR - 1);
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
    const [a = 0, b = 0, score = 0] = pairs.slice(i * A_PAIR, (i + 1) * A_PAIR);
    return { a: first[a] as Thing, b: second.list[b] as Thing, score };
  });
