import { type Commonness, commonnessIn, NOTHING_COMMON } from "./commonness.ts";
import { once } from "./once.ts";

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

/** The things of a report, and what they tell together with those of reports after it, in order of these. */
interface Row<Thing, Found, Told> {
  readonly list: readonly Thing[];
  /** Where its things begin among all, and which of them have changed; `null` when the report is gone. */
  start: number;
  changed: Uint8Array | null;
  between: readonly Between<Thing, Found, Told>[];
}

/** What the things of two lists, or of one, tell together. */
interface Between<Thing, Found, Told> {
  readonly second: Row<Thing, Found, Told>;
  /** In order of the things, with their places in their lists: of the first and the second by turns. */
  readonly found: readonly Found[];
  readonly places: readonly number[];
  readonly told: Told | null;
}

/** A finding with the places of both things in their lists. */
interface Placed<Found> {
  readonly a: number;
  readonly b: number;
  readonly found: Found;
}

/** What all things tell, two by two. */
export interface Pairs<Thing, Found, Told> {
  /** What is of note, in order of the reports. */
  readonly told: readonly Told[];
  /** All that was found between two lists, the first of which comes first, in order. */
  readonly between: (first: readonly Thing[], second: readonly Thing[]) => readonly Found[];
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
 * what the things of two reports tell, `null` for nothing of note; it stays the same object as long as nothing in it has changed, and can
 * be remembered by. The function that is given back holds what it was asked last, and nothing else does.
 */
export function openPairs<Thing extends Worded, Found, Told>(
  compare: Comparing<Thing, Found>,
  tellOf: (found: readonly Found[]) => Told | null,
): (lists: readonly (readonly Thing[])[]) => Pairs<Thing, Found, Told> {
  let before = NOTHING_COMMON;
  let rows: ReadonlyMap<readonly Thing[], Row<Thing, Found, Told>> = new Map();

  return (lists) => {
    const things = lists.flat();
    const common = commonnessIn(things, LEAST_THINGS);
    const isChanged = new Uint8Array(things.length);
    for (let at = 0; at < things.length; at++) isChanged[at] = Number(!isAsCommon(things[at] as Thing, before, common));
    for (const row of rows.values()) row.changed = null;
    let end = 0;
    const now = lists.map((list): Row<Thing, Found, Told> => {
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
      row.between = upToDate(row, fresh[at] ?? NOTHING_NEW, tellOf);
    });
    before = common;
    rows = new Map(now.map((row) => [row.list, row]));
    const told: Told[] = [];
    for (const { between } of now) for (const b of between) if (b.told !== null) told.push(b.told);
    const foundIn = once(
      ({ between }: Row<Thing, Found, Told>) => new Map(between.map((b) => [b.second.list, b.found])),
    );
    return {
      told,
      between: (first, second) => {
        const row = rows.get(first);
        return (row && foundIn(row).get(second)) ?? [];
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

type News<Thing, Found, Told> = Map<Row<Thing, Found, Told>, Placed<Found>[]>;
const NOTHING_NEW: News<never, never, never> = new Map();

/** What comparing tells of each row, by the row that the second thing is in. */
function freshPairs<Thing, Found, Told>(
  rows: readonly Row<Thing, Found, Told>[],
  size: number,
  compare: (tell: (first: number, second: number, found: Found) => void) => void,
): News<Thing, Found, Told>[] {
  const rowOf = new Int32Array(size);
  for (const [at, { start, list }] of rows.entries()) rowOf.fill(at, start, start + list.length);
  const fresh: News<Thing, Found, Told>[] = [];
  compare((x, y, found) => {
    const at = rowOf[x] ?? 0;
    const [first, second] = [rows[at] as Row<Thing, Found, Told>, rows[rowOf[y] ?? 0] as Row<Thing, Found, Told>];
    const news = fresh[at] ?? new Map();
    fresh[at] = news;
    const placed = { a: x - first.start, b: y - second.start, found };
    const list = news.get(second);
    if (list) list.push(placed);
    else news.set(second, [placed]);
  });
  return fresh;
}

/** What is kept of a row with what is new in it. */
function upToDate<Thing, Found, Told>(
  row: Row<Thing, Found, Told>,
  news: News<Thing, Found, Told>,
  tellOf: (found: readonly Found[]) => Told | null,
): readonly Between<Thing, Found, Told>[] {
  const now: Between<Thing, Found, Told>[] = [];
  for (const known of row.between) {
    const { second } = known;
    if (second.changed === null) continue;
    const added = news.size > 0 ? news.get(second) : undefined;
    if (!added && areKept(row, known)) now.push(known);
    else now.push(...between(second, [...keptOf(row, known), ...(added ?? [])], tellOf));
    if (added) news.delete(second);
  }
  if (news.size === 0) return now;
  for (const [second, added] of news) now.push(...between(second, added, tellOf));
  return now.sort((x, y) => x.second.start - y.second.start);
}

function areKept<Thing, Found, Told>(
  { changed }: Row<Thing, Found, Told>,
  { second, places }: Between<Thing, Found, Told>,
): boolean {
  for (let i = 0; i < places.length; i += 2)
    if (changed?.[places[i] ?? 0] === 1 || second.changed?.[places[i + 1] ?? 0] === 1) return false;
  return true;
}

const keptOf = <Thing, Found, Told>(
  { changed }: Row<Thing, Found, Told>,
  { second, places, found }: Between<Thing, Found, Told>,
): Placed<Found>[] =>
  found
    .map((it, i) => ({ a: places[2 * i] ?? 0, b: places[2 * i + 1] ?? 0, found: it }))
    .filter(({ a, b }) => changed?.[a] === 0 && second.changed?.[b] === 0);

function between<Thing, Found, Told>(
  second: Row<Thing, Found, Told>,
  pairs: readonly Placed<Found>[],
  tellOf: (found: readonly Found[]) => Told | null,
): Between<Thing, Found, Told>[] {
  if (pairs.length === 0) return [];
  const sorted = pairs.length > 1 ? pairs.toSorted((x, y) => x.a - y.a || x.b - y.b) : pairs;
  const found = sorted.map((p) => p.found);
  return [{ second, found, places: sorted.flatMap(({ a, b }) => [a, b]), told: tellOf(found) }];
}
