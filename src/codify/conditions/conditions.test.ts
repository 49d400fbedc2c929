import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import { parseOf } from "../parse.ts";
import { conditionsOf, wholeConditions } from "./conditions.ts";

const read = (sentence: string, evidence: string) => {
  const parse = parseOf(tagged(sentence));
  const { text } = parse.annotations.article;
  const start = text.indexOf(evidence);
  return conditionsOf({ start, end: start + evidence.length }, parse).map((c) => [
    c.relation,
    text.slice(c.start, c.end),
  ]);
};

test.each([
  [
    "They/PRP/2/nsubj return/VBP/0/root if/IN/5/mark pay/NN/5/nsubj rises/VBZ/2/advcl ./.",
    "They return if pay rises",
    [["if", "if pay rises"]],
  ],
  [
    "They/PRP/2/nsubj return/VBP/0/root unless/IN/5/mark pay/NN/5/nsubj falls/VBZ/2/advcl ./.",
    "They return",
    [["unless", "unless pay falls"]],
  ],
  [
    "He/PRP/2/nsubj trades/VBZ/0/root seats/NNS/2/dobj for/IN/5/case votes/NNS/2/nmod ./.",
    "He trades seats for votes",
    [["in-exchange-for", "for votes"]],
  ],
])("%s hangs on %j: %j", (sentence, evidence, found) => expect(read(sentence, evidence)).toEqual(found));

test.each([
  [
    "They/PRP/2/nsubj thanked/VBD/0/root them/PRP/2/dobj for/IN/5/case help/NN/2/nmod ./.",
    "They thanked them for help",
  ],
  ["They/PRP/2/nsubj return/VBP/0/root on/IN/4/case Monday/NNP/2/nmod ./.", "They return on Monday"],
])("%s hangs on nothing", (sentence, evidence) => expect(read(sentence, evidence)).toEqual([]));

test("pieces of one relation close together are one condition; crumbs are none", () => {
  const piece = (start: number, end: number, relation: "if" | "because" = "if") => ({ start, end, relation });
  expect(wholeConditions([piece(40, 60), piece(10, 25), piece(90, 93), piece(200, 230, "because")])).toEqual([
    piece(10, 60),
    piece(200, 230, "because"),
  ]);
});
