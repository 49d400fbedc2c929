import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import { castOf } from "../actors/actors.ts";
import { parseOf } from "../parse.ts";
import { figuresOf } from "./figures.ts";

const read = (sentence: string) => {
  const parse = parseOf(tagged(sentence));
  const { text } = parse.annotations.article;
  return figuresOf(castOf(parse), parse).map(({ value, unit, evidence }) => [
    value,
    unit,
    text.slice(evidence[0]?.start, evidence[0]?.end),
  ]);
};

const paid = (...amount: readonly string[]) => `The union/NN/2/nsubj asked/VBD/0/root for ${amount.join(" ")} ./.`;

test.each([
  ["a share in one word", paid("9/CD/3/nmod", "percent"), [9, "%", "9 percent"]],
  ["a share in two words", paid("9/CD/3/nmod", "per/IN", "cent"), [9, "%", "9 per cent"]],
  ["a sum", paid("$/$", "500/CD/3/nmod", "billion/CD"), [5e11, "USD", "$ 500 billion"]],
  ["a sum with its scale attached", paid("$/$", "500bn/CD/3/nmod"), [5e11, "USD", "$ 500bn"]],
  ["a sum before its currency", paid("12/CD/3/nmod", "million/CD", "euros/NNS"), [12e6, "EUR", "12 million euros"]],
  [
    "a sum in a currency of one state",
    paid("20/CD/3/nmod", "billion/CD", "yuan/NNS"),
    [2e10, "CNY", "20 billion yuan"],
  ],
  ["trillions by two letters", paid("$/$", "2tn/CD/3/nmod"), [2e12, "USD", "$ 2tn"]],
  ["millions by one letter", paid("$/$", "12m/CD/3/nmod"), [12e6, "USD", "$ 12m"]],
  [
    "thousands parted by a space",
    paid("7/CD/4/nummod", "900/CD/5/nummod", "workers/NNS/3/nmod"),
    [7900, null, "7 900 workers"],
  ],
  ["decimals parted by a comma", paid("$/$", "2,1/CD/3/nmod", "billion/CD"), [2.1e9, "USD", "$ 2,1 billion"]],
  ["a count", paid("1,400/CD/5/nummod", "more/JJR", "sailors/NNS/3/nmod"), [1400, null, "1,400 more sailors"]],
])("reads %s", (_name, sentence, figure) => {
  expect(read(sentence)).toEqual([figure]);
});

test.each([
  ["a year", paid("2027/CD/3/nmod")],
  ["days", paid("14/CD/4/nummod", "days/NNS/3/nmod")],
  ["decades", paid("14/CD/4/nummod", "decades/NNS/3/nmod")],
  ["an ordinal", paid("the/DT", "14th/JJ", "ship")],
  ["metres", paid("12m/CD/3/nmod")],
  ["a bare number that counts nothing", paid("11/CD/3/nmod")],
])("passes over %s", (_name, sentence) => {
  expect(read(sentence)).toEqual([]);
});
