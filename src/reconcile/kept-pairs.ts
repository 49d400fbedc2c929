import { type Commonness, commonnessIn, NOTHING_COMMON } from "./commonness.ts";
import {
  CHANGED,
  MOVED,
  type News,
  NOTHING_BETWEEN,
  type Rescoring,
  type Row,
  type Summing,
  toldBetween,
  upToDate,
} from "./pairs-between.ts";
import { inOneRow, type WordRow, wordRow } from "./word-row.ts";

export type { Pair, Summing } from "./pairs-between.ts";

/** Something with words, by their numbers, that is compared with others of its kind. */
export interface Worded {
  readonly numbers: Int32Array;
}

/** Takes what two things tell together, by their places, the lesser first, as a score and the words that they have in a row. */
export type Tell = (first: number, second: number, score: number, run?: number) => void;

/** Compares things by the words that they share. */
export type Comparing<Thing> = (things: readonly Thing[], words: WordRow, common: Commonness) => Compared;

export interface Compared {
  /** Tells each pair once of which at least one is `CHANGED`: that is to be compared with all others. */
  readonly withAll: (became: Uint8Array, tell: Tell) => void;
  /** Where pairs that fall short by little are told, too, as `NEARLY`, so that things whose words weigh a little less need not be compared with all. */
  readonly drifting?: Drifting;
}

export interface Drifting {
  /** What the words of each thing weigh. */
  readonly weights: Float64Array;
  /** By what part they may come to weigh less before a pair can tell something that was not even told as `NEARLY`. */
  readonly most: number;
  readonly rescore: Rescoring;
}

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
 * Mostly words become a little more common. A thing that has such words and no others has *moved*: where pairs that fall short by little
 * are kept, too, none but those can come to tell something, and only they are weighed again, until it has moved too far.
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
    for (const row of rows.values()) row.became = null;
    const now = lists.map((list, i): Row<Thing, Told> => known[i] ?? openRow(list));
    const words = inOneRow(now.map((row) => row.words));
    const common = commonnessIn(words, LEAST_THINGS);
    const { withAll, drifting } = compare(things, words, common);
    const became = whatBecame(words, before, common);
    let end = 0;
    now.forEach((row, i) => {
      row.start = end;
      end += row.list.length;
      row.became = became.subarray(row.start, end);
      if (!known[i]) row.became.fill(CHANGED);
      row.isTouched = row.became.some((it) => it !== 0);
      if (row.isTouched) settle(row, row.became, drifting);
    });
    const fresh = freshPairs(now, things.length, (tell) => withAll(became, tell));
    const rescore = drifting?.rescore ?? (() => null);
    now.forEach((row, at) => {
      const between = upToDate(row, { news: fresh[at] ?? new Map(), rescore, summing });
      if (between === row.between) return;
      row.between = between;
      row.told = between.told.filter((told) => told !== null);
      row.asked = null;
    });
    before = common;
    rows = new Map(now.map((row) => [row.list, row]));
    return {
      told: now.flatMap((row) => row.told),
      between: (first, second) => {
        const [row, other] = [rows.get(first), rows.get(second)];
        return row && other ? asked(row, other, summing) : null;
      },
    };
  };
}

const openRow = <Thing extends Worded, Told>(list: readonly Thing[]): Row<Thing, Told> => ({
  list,
  words: wordRow(list),
  least: new Float64Array(list.length),
  start: 0,
  became: null,
  isTouched: true,
  between: NOTHING_BETWEEN,
  told: [],
  asked: null,
});

/** What has moved too far, or cannot move, has changed. */
function settle<Thing, Told>({ start, least }: Row<Thing, Told>, became: Uint8Array, drifting?: Drifting): void {
  for (let i = 0; i < became.length; i++) {
    const weight = drifting?.weights[start + i] ?? 0;
    if (became[i] === MOVED && weight < (least[i] ?? 0)) became[i] = CHANGED;
    if (became[i] === MOVED && !drifting) became[i] = CHANGED;
    if (became[i] === CHANGED) least[i] = weight / (1 + (drifting?.most ?? 0));
  }
}

/** What two rows tell, found once. */
function asked<Thing, Told>(
  row: Row<Thing, Told>,
  second: Row<Thing, Told>,
  summing: Summing<Thing, Told>,
): Told | null {
  row.asked ??= new Map();
  const known = row.asked.get(second);
  if (known !== undefined) return known;
  const told = toldBetween(row, second, summing);
  row.asked.set(second, told);
  return told;
}

/** What has become of each thing: it has moved if its words have become more common and nothing else. */
function whatBecame({ ends, numbers }: WordRow, before: Commonness, now: Commonness): Uint8Array {
  const became = new Uint8Array(ends.length - 1);
  if (before.all !== now.all) return became.fill(CHANGED);
  const words = now.steps.map((step, word) => {
    const was = before.steps[word] ?? 0;
    return step === was ? 0 : step > was ? MOVED : CHANGED;
  });
  for (let at = 0; at < became.length; at++) {
    let all = 0;
    for (let i = ends[at] ?? 0, end = ends[at + 1] ?? 0; i < end; i++) all |= words[numbers[i] ?? 0] ?? 0;
    became[at] = (all & CHANGED) !== 0 ? CHANGED : all;
  }
  return became;
}

/** What comparing tells of each row. */
function freshPairs<Thing, Told>(
  rows: readonly Row<Thing, Told>[],
  size: number,
  compare: (tell: Tell) => void,
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
