import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import type { Act } from "../../domain/position.ts";
import { parseOf } from "../parse.ts";
import { inReturn } from "./in-return.ts";

const FIRST = "Owners/NNS/2/nsubj raise/VBP/0/root pay/NN/2/dobj ./.";
const read = (act: Act, second: string) => {
  const parse = parseOf(tagged(FIRST, second));
  const { text } = parse.annotations.article;
  const start = text.indexOf("crews");
  return inReturn(act, { start, end: text.length - 1 }, parse).map((c) => [c.relation, text.slice(c.start, c.end)]);
};

test("what the sentence before gives is the price", () =>
  expect(
    read("offer", "In/IN/2/case return/NN/5/nmod ,/,/5/punct crews/NNS/5/nsubj work/VBP/0/root nights/NNS/5/dobj ./."),
  ).toEqual([["in-exchange-for", "Owners raise pay"]]));

test.each<[string, Act, string]>([
  [
    "a price of its own",
    "offer",
    "In/IN/2/case return/NN/6/nmod for/IN/4/case pay/NN/2/nmod crews/NNS/6/nsubj work/VBP/0/root ./.",
  ],
  ["another sentence", "offer", "Now/RB/3/advmod crews/NNS/3/nsubj work/VBP/0/root ./."],
  ["a refusal", "reject", "In/IN/2/case return/NN/4/nmod crews/NNS/4/nsubj refused/VBD/0/root ./."],
])("%s: none", (_, act, second) => expect(read(act, second)).toEqual([]));
