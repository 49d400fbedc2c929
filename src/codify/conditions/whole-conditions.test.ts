import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import { parseOf } from "../parse.ts";
import { wholeConditions } from "./whole-conditions.ts";

const parse = parseOf(
  tagged(
    "They/PRP/2/nsubj return/VBP/0/root when/WRB/6/advmod the/DT/5/det pay/NN/6/nsubj rises/VBZ/2/advcl under/IN/9/case new/JJ/9/amod law/NN/6/nmod ./.",
  ),
);
const { text } = parse.annotations.article;
const evidence = { start: 0, end: "They return".length };
const piece = (words: string, relation: "if" | "because") => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, relation };
};
const whole = (...pieces: ReturnType<typeof piece>[]) =>
  wholeConditions(pieces, evidence, parse).map((c) => [c.relation, text.slice(c.start, c.end)]);

test("what the reader finds in pieces is one condition, with the rest of its clause", () =>
  expect(whole(piece("rises under", "if"), piece("the pay", "if"))).toEqual([
    ["if", "when the pay rises under new law"],
  ]));

test("what belongs to a phrase is read on to its end", () =>
  expect(whole(piece("under new", "because"))).toEqual([["because", "under new law"]]));
