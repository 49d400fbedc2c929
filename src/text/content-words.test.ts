import { expect, test } from "vitest";
import { wordsIn } from "./content-words.ts";

const keysOf = (text: string): string[] => wordsIn(text).map((w) => w.key);

test.each([
  ["Forty-one crews", ["41", "crew"]],
  ["twenty-ONE crews", ["21", "crew"]],
  ["sixty-four, four", ["64", "4"]],
])("%s counts as one number", (text, keys) => expect(keysOf(text)).toEqual(keys));

test.each([
  ["forty, one by one", ["40", "one", "by", "one"]],
  ["forty-foot nets", ["40", "foot", "net"]],
  ["twenty-twenty", ["20", "20"]],
])("%s does not", (text, keys) => expect(keysOf(text)).toEqual(keys));

const sensesOf = (text: string): string[] => wordsIn(text).map((w) => w.sense);

test.each([
  ["statement", "communique", true],
  ["alliance", "coalition", true],
  ["state", "communique", false],
  ["coal", "alliance", false],
  ["miners", "minerals", false],
  ["a mission", "missing", false],
])("%s and %s may stand for one another: %s", (a, b, may) =>
  expect(sensesOf(a).at(-1) === sensesOf(b).at(-1)).toBe(may),
);
