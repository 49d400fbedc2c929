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
    "They/PRP/2/nsubj return/VBP/0/root if/IN/5/mark it/PRP/5/nsubj lifts/VBZ/2/advcl pay/NN/5/dobj and/CC/5/cc ends/VBZ/5/conj fines/NNS/8/dobj ./.",
    "They return if it lifts pay and ends fines",
    [
      ["if", "if it lifts pay"],
      ["if", "ends fines"],
    ],
  ],
  [
    "It/PRP/4/nsubj is/VBZ/4/cop a/DT/4/det step/NN/0/root toward/IN/6/case recognition/NN/4/nmod ./.",
    "It is",
    [["in-exchange-for", "a step toward recognition"]],
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

test("what the reader finds in pieces is one condition; crumbs and what holds no verb are none", () => {
  const parse = parseOf(
    tagged(
      "They/PRP/2/nsubj return/VBP/0/root when/WRB/6/advmod the/DT/5/det pay/NN/6/nsubj rises/VBZ/2/advcl under/IN/9/case new/JJ/9/amod law/NN/6/nmod ./.",
    ),
  );
  const { text } = parse.annotations.article;
  const piece = (words: string, relation: "if" | "because") => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, relation };
  };
  const found = wholeConditions(
    [piece("rises under", "if"), piece("the pay", "if"), piece("under new law", "because"), piece("law", "because")],
    parse,
  );
  expect(found.map((c) => [c.relation, text.slice(c.start, c.end)])).toEqual([
    ["if", "the pay rises under"],
    ["because", "under new law"],
  ]);
  expect(wholeConditions([piece("under new law", "if")], parse)).toEqual([]);
});
