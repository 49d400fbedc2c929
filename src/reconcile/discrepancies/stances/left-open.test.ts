import { describe, expect, test } from "vitest";
import { nothingFoundIn } from "../../../../test/bare-report.ts";
import { tagged } from "../../../../test/tagged-text.ts";
import { digest } from "../../digest.ts";
import { UNDECIDED } from "../undecided-words.ts";
import { assertionsIn } from "./assertions.ts";
import { isOfOneAnswer, leftOpenIn } from "./left-open.ts";

const told = (sentence: string) => digest(nothingFoundIn(tagged(sentence)));
const isAnswered = (answer: string, open: string): boolean =>
  assertionsIn(told(answer)).some((a) => leftOpenIn(told(open)).some((o) => isOfOneAnswer(a, o)));

const REFUSED = "Norland/NNP/2/nsubj rejected/VBD/0/root the/DT/4/det quota/NN/2/dobj ./.";
const TOOK = "Norland/NNP/2/nsubj accepted/VBD/0/root the/DT/4/det draft/NN/2/dobj ./.";
const TIME =
  "Norland/NNP/2/nsubj asked/VBD/0/root for/IN/5/case two/CD/5/nummod days/NNS/2/nmod to/TO/7/mark read/VB/2/advcl ./.";
const WAITS =
  "Norland/NNP/4/nsubj has/VBZ/4/aux not/RB/4/neg decided/VBN/0/root on/IN/7/case the/DT/7/det draft/NN/4/nmod ./.";

describe("an answer that others leave open", () => {
  test.each([
    ["a refusal, and time asked for", REFUSED, TIME],
    ["a consent, and no decision on it", TOOK, WAITS],
  ])("%s", (_, a, b) => expect(isAnswered(a, b)).toBe(true));
  test.each([
    ["another's", REFUSED, TIME.replace("Norland", "Sudania")],
    ["a consent to something, and time asked for anything", TOOK, TIME],
    ["a refusal of one thing, and no decision on another", REFUSED, WAITS],
  ])("not: %s", (_, a, b) => expect(isAnswered(a, b)).toBe(false));
});

describe("words by which an answer is still to come", () => {
  test.each([
    "No decision has been taken.",
    "The board has yet to reply.",
    "She would wait for the clerk before deciding anything.",
    "They asked the envoys for 48 hours to consult their captains.",
    "We asked for a week.",
    "The guild has not said no.",
  ])("%s", (sentence) => expect(UNDECIDED.test(sentence)).toBe(true));
  test.each([
    "The decision was final.",
    "The crew needs two weeks to repair the nets.",
    "They asked for a pause of two days.",
    "Norland replied at once.",
    "They wanted higher wages to feed their families.",
  ])("not: %s", (sentence) => expect(UNDECIDED.test(sentence)).toBe(false));
});
