import { expect, test } from "vitest";
import { cutWindows } from "./windows.ts";
import { splitWords } from "./words.ts";

const cut = (text: string, most: number) => {
  const words = splitWords(text);
  const windows = cutWindows(
    words,
    words.map(() => 1),
    most,
  );
  return windows.map(({ first, end }) => text.slice(words[first]?.start, words[end - 1]?.end));
};

test("cuts between paragraphs", () => {
  expect(cut("One two three.\n\nFour five six.\n\nSeven eight nine.", 8)).toEqual([
    "One two three.\n\nFour five six.",
    "Seven eight nine.",
  ]);
});

test("keeps a quotation with the paragraph that introduces it", () => {
  expect(cut("The talks went on.\n\nOsei added:\n\n“We will sign.”", 10)).toEqual([
    "The talks went on.",
    "Osei added:\n\n“We will sign.”",
  ]);
});

test("cuts a long paragraph after a sentence", () => {
  expect(cut("One two three. Four five six seven eight. Nine ten.", 9)).toEqual([
    "One two three.",
    "Four five six seven eight.",
    "Nine ten.",
  ]);
});

test("cuts a sentence only when it does not fit", () => {
  expect(cut("one two three four five six", 4)).toEqual(["one two three four", "five six"]);
});

test("one window where all fits, none where there is nothing", () => {
  expect(cut("One.\n\nTwo.", 100)).toEqual(["One.\n\nTwo."]);
  expect(cut("", 100)).toEqual([]);
});

test("every word is in one window and none is too large", () => {
  const words = splitWords("Word. ".repeat(500));
  const counts = words.map((_, i) => 1 + (i % 3));
  const windows = cutWindows(words, counts, 64);
  expect(windows.map((w) => w.first)).toEqual([0, ...windows.slice(0, -1).map((w) => w.end)]);
  expect(windows.at(-1)?.end).toBe(words.length);
  for (const { first, end } of windows) {
    expect(counts.slice(first, end).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(64);
  }
});
