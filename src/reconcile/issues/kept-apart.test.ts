import { expect, test } from "vitest";
import { keptApart } from "./kept-apart.ts";

const called = (words: string, uses: number) => ({ words: new Set(words.split(" ")), uses });

/** Is the first of two wordings still linked to the second? */
const isLinked = (one: ReturnType<typeof called>, other: ReturnType<typeof called>): boolean =>
  keptApart({ to: [1], sum: [0.5] }, one, [one, other]).to.length > 0;

test.each([
  ["a word in common", called("herring", 9), called("herring quota", 9)],
  ["one is seldom called so", called("herring", 9), called("catch", 3)],
])("may be one matter: %s", (_, a, b) => expect(isLinked(a, b)).toBe(true));

test("are two matters: both often called by other words", () =>
  expect(isLinked(called("herring", 4), called("lighthouse", 9))).toBe(false));
