import { expect, test } from "vitest";
import { readUpTo } from "./read-part.ts";

const MOST = 400_000;

test.each([
  ["a report", "The talks go on.", 16],
  ["one that just fits", "a".repeat(MOST), MOST],
  ["one of many lines: at a line's end", "Nine signs\n".repeat(50_000), 399_992],
  ["one endless line: at a space", "Six si ".repeat(60_000), 399_997],
  ["one endless word: within it", "a".repeat(500_000), MOST],
])("%s is read to a place where no word is cut", (_, text, end) => {
  expect(readUpTo(text)).toBe(end);
});
