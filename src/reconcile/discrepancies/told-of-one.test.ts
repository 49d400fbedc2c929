import { expect, test } from "vitest";
import { nothingFoundIn } from "../../../test/bare-report.ts";
import { found, inTags, type Told } from "../../../test/found-discrepancies.ts";
import { tagged } from "../../../test/tagged-text.ts";
import { digest } from "../digest.ts";
import { framesOf } from "../told/amount-frames.ts";
import { type FramedAmount, mayBeOfOne } from "./told-of-one.ts";

const KILLED =
  "Rockets/NNS/2/nsubj hit/VBD/0/root a/DT/5/det grain/NN/5/compound silo/NN/2/dobj near/IN/7/case Norhaven/NNP/2/nmod and/CC/2/cc killed/VBD/2/conj 11/CD/11/nummod people/NNS/9/dobj ./.";
const left = (number: string, what = "dead/JJ/8/xcomp"): string =>
  `A/DT/3/det rocket/NN/3/compound blast/NN/8/nsubj at/IN/7/case a/DT/7/det grain/NN/7/compound silo/NN/3/nmod left/VBD/0/root ${number}/CD/10/nummod ${what} ./.`;
const waiting = (start: string): string =>
  `${start}/CD/2/nummod ships/NNS/4/nsubj were/VBD/4/aux waiting/VBG/0/root outside/IN/8/case the/DT/8/det Norhaven/NNP/8/compound roads/NNS/4/nmod now/RB/4/advmod ./.`;
const on = (tags: string, published: Told["published"]): Told => ({ ...inTags(tags), published: published ?? null });

test("finds one deed told with two numbers, whatever else is counted", () =>
  expect(found("figure", [on(KILLED, "2031-03-04"), on(left("17"), "2031-03-04")])).toHaveLength(1));
test("and where the day of one report is not known", () =>
  expect(found("figure", [on(KILLED, "2031-03-04"), on(left("17"), null)])).toHaveLength(1));
test.each([
  ["the same number", KILLED, left("11")],
  ["another deed", KILLED, left("17", "hurt/JJ/8/xcomp")],
  ["another size", KILLED, left("70")],
  ["what is counted besides", KILLED, left("17", "more/JJR/8/xcomp dead/JJ/10/dep")],
  ["what there is now", waiting("63"), waiting("70"), "2031-03-06" as const],
])("is silent on %s", (_, a, b, published: Told["published"] = null) =>
  expect(found("figure", [on(a, "2031-03-04"), on(b, published)])).toEqual([]),
);

const amountIn = (tags: string): FramedAmount => {
  const report = digest(nothingFoundIn(tagged(tags)));
  const [amount] = report.amounts;
  if (!amount) throw new Error(`no amount in ${tags}`);
  return { ...amount, report, frame: framesOf(report).get(amount) ?? null };
};
const money = (verb: string, what: string): string =>
  `The/DT/2/det guild/NN/3/nsubj ${verb}/VBD/0/root 31/CD/5/nummod million/CD/6/nummod dollars/NNS/3/dobj for/IN/8/case ${what}/NNS/6/nmod ./.`;
test.each([
  ["sums for one thing", money("paid", "quays"), money("gave", "quays"), true],
  ["sums for two", money("paid", "quays"), money("lost", "nets"), false],
  ["what is wanted, and what is", money("wanted", "quays"), money("got", "quays"), false],
  ["what is wanted twice", money("wanted", "quays"), money("demanded", "quays"), true],
])("in wordings of one utterance, %s", (_, a, b, isOpen) => expect(mayBeOfOne(amountIn(a), amountIn(b))).toBe(isOpen));
