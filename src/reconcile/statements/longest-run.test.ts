import { expect, test } from "vitest";
import { longestRun } from "./longest-run.ts";

test.each([
  { name: "nothing in common", a: [1, 2], b: [3, 4], run: 0 },
  { name: "words in another order", a: [1, 2, 3], b: [3, 2, 1], run: 1 },
  { name: "a run in the middle", a: [9, 1, 2, 3, 8], b: [1, 2, 3], run: 3 },
  { name: "the longer of two", a: [1, 2, 5, 3, 4, 6], b: [1, 2, 7, 3, 4, 6], run: 3 },
  { name: "a run at the end of both", a: [7, 1, 2], b: [8, 8, 1, 2], run: 2 },
  { name: "a word that repeats", a: [1, 1, 2], b: [1, 2], run: 2 },
  { name: "no words", a: [], b: [1], run: 0 },
])("$name", ({ a, b, run }) => {
  expect(longestRun(a, b)).toBe(run);
  expect(longestRun(b, a)).toBe(run);
});
