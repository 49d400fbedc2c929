import { expect, test } from "vitest";
import { isNegation, negating } from "./negation.ts";

test.each(["no cod", "cod cannot swim", "Neither swims", "they won’t swim", "they won't swim"])("denies: %s", (text) =>
  expect(negating().test(text)).toBe(true),
);
test.each(["cod and notes", "nobody swims", "he refused to swim", "without cod"])("is of another kind: %s", (text) =>
  expect(negating().test(text)).toBe(false),
);

test.each([
  ["nobody", "none swims", "without cod"],
  ["refusing", "he refused to swim", "he denied it"],
  ["opposing", "she turned down the cod", "she turned up the cod"],
  ["lacking", "a lack of cod", "a plaque of cod"],
] as const)("and others of a kind: %s", (kind, hit, miss) => {
  expect([negating(kind).test(hit), negating(kind).test(miss)]).toEqual([true, false]);
});

test("a word by itself", () => {
  expect(["Not", "n't", "n’t", "cannot", "knot", "can't"].map(isNegation)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
