import { expect, test } from "vitest";
import { firstFrom } from "./first-from.ts";
import { touching } from "./spans.ts";

const words = (start: number, end: number) => ({ start, end });

test("what touches some words is found in order, and what is far off is not", () => {
  const things = [
    [words(4000, 4020)],
    [words(10, 20), words(2980, 3010)],
    [words(0, 9000)],
    [words(3005, 3015)],
    [words(700, 720)],
  ];
  const near = touching(things, (spans) => spans);
  expect(near(words(3000, 3001))).toEqual([1, 2, 3]);
  expect(near(words(2990, 4010))).toEqual([0, 1, 2, 3]);
  expect(near(words(20_000, 20_001))).toEqual([]);
});

test.each([
  [0, 0],
  [3, 1],
  [4, 2],
  [9, 4],
])("the first of 2, 3, 5, 7 from %i on stands at %i", (least, place) => {
  const row = [2, 3, 5, 7];
  expect(firstFrom(row.length, (i) => row[i] ?? 0, least)).toBe(place);
});
