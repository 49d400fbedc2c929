import { expect, test } from "vitest";
import { beforeCondition } from "./before-condition.ts";

const TEXT = "Norland would pay only after the gates open, unless it rains.";
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test.each([
  ["cut in two", "Norland would pay only", ["only after the gates open"], "Norland would pay "],
  ["whole within the words", "Norland would pay only after", ["only after the gates open"], null],
  ["with its condition within the words", "would pay only after the gates open", ["only after the gates open"], null],
  ["behind the words", "Norland would pay", ["only after the gates open"], null],
  ["that opens the words", "only", ["only after the gates open"], null],
])("a connective %s", (_, evidence, conditions, told) => {
  const { start, end } = beforeCondition(spanOf(evidence), conditions.map(spanOf), TEXT);
  expect(TEXT.slice(start, end)).toBe(told ?? evidence);
});
