import { expect, test } from "vitest";
import { wordPieces } from "./word-pieces.ts";

const VOCABULARY = [
  "[PAD]",
  "[UNK]",
  "[CLS]",
  "[SEP]",
  "min",
  "##eral",
  "##s",
  "deal",
  "-",
  "first",
  "cafe",
  ".",
  "u",
  "s",
  "💡",
];
const pieces = wordPieces(VOCABULARY);
const read = (word: string) => pieces(word).map((id) => VOCABULARY[id]);

test.each([
  ["Minerals", ["min", "##eral", "##s"]],
  ["deal-deals", ["deal", "-", "deal", "##s"]],
  ["ﬁrst", ["first"]],
  ["Café", ["cafe"]],
  ["cafe\u0301", ["cafe"]],
  ["U.S.", ["u", ".", "s", "."]],
  ["💡", ["💡"]],
  ["xyz", ["[UNK]"]],
  ["\u00ad", ["[UNK]"]],
])("%s becomes %j", (word, expected) => expect(read(word)).toEqual(expected));

test("a word has eight pieces at most", () => {
  expect(read("-".repeat(30))).toHaveLength(8);
});

test("knows the marks around a window", () => {
  expect([pieces.cls, pieces.sep]).toEqual([2, 3]);
});
