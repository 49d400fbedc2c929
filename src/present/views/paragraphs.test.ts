import { expect, test } from "vitest";
import { paragraphsOf, sentenceAround } from "./paragraphs.ts";

test.each([
  ["One. Two pay £9. Three.", "Two pay £9."],
  ["One. Mr. Ito of the U.S. port pays £9. Three.", "Mr. Ito of the U.S. port pays £9."],
  ["We pay £9", "We pay £9"],
])("the sentence around £9 in: %s", (text, sentence) => {
  const start = text.indexOf("£9");
  const around = sentenceAround(text, { start, end: start + 2 });
  expect(text.slice(around.start, around.end)).toBe(sentence);
});

test.each([
  ["blank lines part paragraphs", "One.\n\nTwo.", ["One.", "Two."]],
  ["a line that ends like a sentence before one that begins like one", "One.\nTwo.", ["One.", "Two."]],
  [
    "lines that end as on Windows",
    "One.\r\n\r\nTwo. \r\nThree, wrapped\r\nhere.",
    ["One.", "Two.", "Three, wrapped\r\nhere."],
  ],
  ["a wrapped line is no paragraph", "One that goes\non here.", ["One that goes\non here."]],
  ["a stripped link's full stop is none either", "peace\n. His remark", ["peace\n. His remark"]],
  ["white space around belongs to none", "\n  One.  \n\n", ["One."]],
  ["nothing", " \n ", []],
])("%s", (_name, text, paragraphs) => {
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});
