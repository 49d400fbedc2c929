import { expect, test } from "vitest";
import { nearWords } from "../../web/state/near-words.ts";

const SENTENCE = "The crew waited in the harbour while the two sides met in an office above it. ";
const WORDS = "The company will pay the bonus.";
const around = (text: string, words = WORDS) => {
  const start = text.indexOf(words);
  const near = nearWords(text, { start, end: start + words.length });
  return text.slice(near.start, near.end);
};

test("a short paragraph is shown whole", () => {
  expect(around(`Before.\n\n${SENTENCE}${WORDS}\n\nAfter.`)).toBe(`${SENTENCE}${WORDS}`);
});

test("of a long paragraph whole sentences around the words are shown", () => {
  const shown = around(`${SENTENCE.repeat(30)}${WORDS} ${SENTENCE.repeat(30)}`);
  expect(shown.length).toBeLessThan(1000);
  expect(shown.split(WORDS).map((side) => side.trim().startsWith("The crew"))).toEqual([true, true]);
  expect(shown.endsWith("above it.")).toBe(true);
});

test.each([
  ["at its start", `${WORDS} ${SENTENCE.repeat(30)}`],
  ["at its end", `${SENTENCE.repeat(30)}${WORDS}`],
])("words %s are shown with what stands on the other side", (_, text) => {
  expect(around(text)).toContain(WORDS);
  expect(around(text).length).toBeLessThan(800);
});

test("a sentence without an end is cut between words", () => {
  const shown = around(`${"and then ".repeat(300)}${WORDS} ${"and so on ".repeat(300)}`);
  expect(shown).toMatch(/^(?:and|then) .*The company will pay the bonus\. .*(?:and|so|on)$/u);
  expect(shown.length).toBeLessThan(800);
});

test("words of a whole long report are shown whole", () => {
  const text = SENTENCE.repeat(40).trim();
  expect(around(text, text)).toBe(text);
});
