import { type Commonness, commonnessIn, NOTHING_COMMON } from "./commonness.ts";

/** Something with words, by their numbers, that is compared with others of its kind. */
export interface Worded {
  readonly numbers: Int32Array;
}

/**
 * Compares things by the words that they share. `isChanged`: 1 for each thing that is to be compared with all others. `tell` takes what
 * two of them tell together, by their places, the lesser first; once for each pair of which at least one has changed.
 */
export type Comparing<Thing, Found> = (
  things: readonly Thing[],
  isChanged: Uint8Array,
  common: Commonness,
  tell: (first: number, second: number, found: Found) => void,
) => void;

/** What the things of two lists, or of one, tell together. */
interface Between<Thing, Found, Told> {
  readonly second: readonly Thing[];
  /** In order of their places. */
  readonly pairs: readonly Placed<Found>[];
  readonly told: Told;
}

/** A finding with the places of both things in their lists. */
interface Placed<Found> {
  readonly a: number;
  readonly b: number;
  readonly found: Found;
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
 * Things come in lists, one a report, in order of the reports; what has changed about a report comes as another list. `tellOf` sums up
 * what the things of two reports tell: it stays the same object as long as nothing in it has changed, and can be remembered by. The
 * function that is given back holds what it was asked last, and nothing else does.
 */
export function openPairs<Thing extends Worded, Found, Told>(
  compare: Comparing<Thing, Found>,
  tellOf: (found: readonly Found[]) => Told,
): (lists: readonly (readonly Thing[])[]) => Told[] {
  type Row = readonly Between<Thing, Found, Told>[];
  let before = NOTHING_COMMON;
  let rows: ReadonlyMap<readonly Thing[], Row> = new Map();

  return (lists) => {
    const things = lists.flat();
    const common = commonnessIn(things, LEAST_THINGS);
    const listAt = new Map(lists.map((list, at) => [list, at]));
    const starts = startsOf(lists);
    const isChanged = Uint8Array.from(things, (thing) => Number(!isAsCommon(thing, before, common)));
    lists.forEach((list, at) => {
      if (!rows.has(list)) isChanged.fill(1, starts[at], starts[at + 1]);
    });

    const fresh = freshPairs(lists, starts, (tell) => compare(things, isChanged, common, tell));
    const now = new Map<readonly Thing[], Row>();
    lists.forEach((list, first) => {
      const [start, news] = [starts[first] ?? 0, fresh[first] as Map<number, Placed<Found>[]>];
      const row: Between<Thing, Found, Told>[] = [];
      for (const known of rows.get(list) ?? []) {
        const second = listAt.get(known.second);
        if (second === undefined) continue;
        const other = starts[second] ?? 0;
        const isKept = ({ a, b }: Placed<Found>): boolean => isChanged[start + a] === 0 && isChanged[other + b] === 0;
        const added = news.get(second);
        news.delete(second);
        if (!added && known.pairs.every(isKept)) row.push(known);
        else row.push(...between(known.second, [...known.pairs.filter(isKept), ...(added ?? [])], tellOf));
      }
      const isLonger = news.size > 0;
      for (const [second, added] of news) row.push(...between(lists[second] ?? [], added, tellOf));
      if (isLonger) row.sort((x, y) => (listAt.get(x.second) ?? 0) - (listAt.get(y.second) ?? 0));
      now.set(list, row);
    });
    before = common;
    rows = now;
    return [...now.values()].flatMap((row) => row.map((b) => b.told));
  };
}

/** Where the things of each list begin among all; last, how many there are. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  return starts;
}

function isAsCommon({ numbers }: Worded, before: Commonness, now: Commonness): boolean {
  if (before.all !== now.all) return false;
  for (let i = 0; i < numbers.length; i++) {
    const word = numbers[i] ?? 0;
    if (before.steps[word] !== now.steps[word]) return false;
  }
  return true;
}

/** What comparing tells, for each list by the list that the second thing is in. */
function freshPairs<Found>(
  lists: readonly (readonly unknown[])[],
  starts: Int32Array,
  compare: (tell: (first: number, second: number, found: Found) => void) => void,
): Map<number, Placed<Found>[]>[] {
  const listOf = new Int32Array(starts.at(-1) ?? 0);
  for (let at = 0; at < lists.length; at++) listOf.fill(at, starts[at], starts[at + 1]);
  const fresh = lists.map(() => new Map<number, Placed<Found>[]>());
  compare((x, y, found) => {
    const [first, second] = [listOf[x] ?? 0, listOf[y] ?? 0];
    const placed = { a: x - (starts[first] ?? 0), b: y - (starts[second] ?? 0), found };
    const news = fresh[first] as Map<number, Placed<Found>[]>;
    const list = news.get(second);
    if (list) list.push(placed);
    else news.set(second, [placed]);
  });
  return fresh;
}

function between<Thing, Found, Told>(
  second: readonly Thing[],
  pairs: readonly Placed<Found>[],
  tellOf: (found: readonly Found[]) => Told,
): Between<Thing, Found, Told>[] {
  if (pairs.length === 0) return [];
  const sorted = pairs.toSorted((x, y) => x.a - y.a || x.b - y.b);
  return [{ second, pairs: sorted, told: tellOf(sorted.map((p) => p.found)) }];
}
