import { describe, expect, test } from "vitest";
import { inContext, mostOddsOf, toldAlike } from "./in-context.ts";
import { toOdds } from "./odds.ts";
import type { Passage } from "./passages.ts";

const passage = (report: string, stretch: string, sentence = 0): Passage =>
  ({
    report: { id: report, article: { outlet: report } },
    stretch,
    sentence,
    attribution: { content: [] },
    speaker: "norland",
    isLookingBack: false,
    keys: [],
    amounts: new Set(),
  }) as unknown as Passage;
/** Passages of two reports; the fifth is a clause of the fourth. */
const PASSAGES = [
  passage("north", "a"),
  passage("north", "b"),
  passage("south", "c"),
  passage("south", "d"),
  passage("south", "d"),
  passage("south", "e"),
  passage("north", "f", 1),
  passage("north", "g", 9),
];
const pair = (a: number, b: number, score = 0.5, run = 0) => ({
  a: PASSAGES[a] as Passage,
  b: PASSAGES[b] as Passage,
  score,
  run,
});

/** The score that the first of the pairs has in the light of the others. */
function first(pairs: readonly ReturnType<typeof pair>[], days = 0): number {
  const [{ a, b } = pair(0, 0)] = pairs;
  return inContext(pairs, () => days).find((p) => p.a === a && p.b === b)?.score ?? Number.NaN;
}

describe("a pair is", () => {
  const alone = first([pair(0, 3)]);
  test("likelier where its reports tell something else alike", () =>
    expect(first([pair(0, 3), pair(1, 2, 0.9)])).toBeGreaterThan(alone));
  test("less likely with each day between its reports", () => {
    expect(first([pair(0, 3, 0.9)], 1)).toBeLessThan(first([pair(0, 3, 0.9)]));
    expect(first([pair(0, 3, 0.9)], 3)).toBeLessThan(first([pair(0, 3, 0.9)], 1));
  });
  test("nothing when that leaves it too unlikely", () => expect(inContext([pair(0, 3)], () => 9)).toEqual([]));
  test("hardly less likely when a long run of words is told again", () =>
    expect(first([pair(0, 3, 0.9, 20)], 9)).toBe(first([pair(0, 3, 0.9, 20)])));
  test("nothing days later unless three words in a row are told again, one speaker tells both, or one passage looks back", () => {
    const told = (run: number, more: Partial<Passage> = {}) => {
      const known = pair(0, 3, 0.99, run);
      return { ...known, b: { ...known.b, ...more } };
    };
    expect(inContext([told(2, { speaker: "of another" })], () => 4)).toEqual([]);
    expect(inContext([told(2, { speaker: null })], () => 4)).toEqual([]);
    expect(inContext([told(2, { speaker: null })], () => 3)).toHaveLength(1);
    expect(inContext([told(3, { speaker: null })], () => 4)).toHaveLength(1);
    expect(inContext([told(2, { speaker: null, isLookingBack: true })], () => 4)).toHaveLength(1);
    expect(inContext([told(2)], () => 4)).toHaveLength(1);
  });
  test("nothing days later where both count, and nothing alike", () => {
    const counting = (here: string, there: string) => {
      const told = pair(0, 3, 0.99, 5);
      return { ...told, a: { ...told.a, amounts: new Set([here]) }, b: { ...told.b, amounts: new Set([there]) } };
    };
    expect(inContext([counting("$40", "$50")], () => 2)).toEqual([]);
    expect(inContext([counting("$40", "$50")], () => 1)).toHaveLength(1);
    expect(inContext([counting("$40", "$40")], () => 2)).toHaveLength(1);
    expect(inContext([counting("$40", "$50")], null)).toHaveLength(1);
  });
  test("less likely days later in the same outlet", () => {
    const told = pair(0, 3, 0.98);
    const reprinted = { ...told, b: { ...told.b, report: told.a.report } };
    expect(first([reprinted], 3)).toBeLessThan(first([told], 3));
    expect(first([reprinted], 2)).toBe(first([told], 2));
  });
  test("less unlikely days later where one tells what somebody had said", () => {
    const told = pair(0, 3, 0.9);
    const recalled = { ...told, b: { ...told.b, isLookingBack: true } };
    expect(first([recalled], 9)).toBeGreaterThan(first([told], 9));
  });
  test("likelier right beside another than far from it", () => {
    const [near, far] = [pair(0, 3), pair(7, 3)];
    const other = pair(6, 2, 0.9);
    expect(first([near, other])).toBeGreaterThan(first([far, other]));
  });
  test("less likely where both passages have likelier partners", () => {
    const rivals = [pair(0, 2, 0.9), pair(1, 3, 0.9)];
    const others = [pair(1, 2, 0.9), pair(1, 5, 0.9)];
    expect(first([pair(0, 3), ...rivals])).toBeLessThan(first([pair(0, 3), ...others]));
  });
  test("no likelier for a clause of one of its passages, which tells nothing else", () =>
    expect(first([pair(0, 3), pair(0, 4, 0.4)])).toBe(alone));
});

test("opposed passages stay so", () => expect(inContext([pair(0, 2, 0)], () => 0)).toEqual([pair(0, 2, 0)]));

test("what is opposed, or not as likely as not, is not among the likely", () => {
  const sure = [pair(0, 3, 0.99), pair(1, 2, 0.99)];
  expect(toldAlike.sumUp(sure).likely).toHaveLength(2);
  expect(toldAlike.sumUp([pair(0, 3, 0), ...sure.slice(1)]).likely).toEqual([
    expect.objectContaining({ a: PASSAGES[1] }),
  ]);
  expect(toldAlike.sumUp([pair(0, 3, 0.7)]).likely).toEqual([]);
});

test("of note is what may be told as one", () => {
  expect(toldAlike.isOfNote([0.7])).toBe(true);
  expect(toldAlike.isOfNote([0, 0.2])).toBe(false);
});

test.each([
  [pair(0, 3)],
  [pair(0, 3), pair(1, 2, 0.9)],
  [pair(0, 2, 0.9), pair(0, 3), pair(1, 3, 0.9)],
  [pair(0, 3, 0.8), pair(0, 4, 0.7), pair(1, 2, 0.6), pair(1, 5, 0.4)],
  [pair(0, 2, 0), pair(1, 3, 0.2)],
])("no day makes any likelier than the most that it can be: %#", (...pairs) => {
  const odds = [0, 1, 9].flatMap((days) => inContext(pairs, () => days).map((p) => toOdds(p.score)));
  expect(Math.max(...odds)).toBeLessThanOrEqual(mostOddsOf(pairs.map((p) => p.score)) + 1e-9);
});
