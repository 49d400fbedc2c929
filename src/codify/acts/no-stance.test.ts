import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import type { Act } from "../../domain/position.ts";
import { parseOf } from "../parse.ts";
import { isNoStance } from "./no-stance.ts";

/** A stance of the token `holder` that the last of some sentences tells, from its first word to `closing` characters before its end. */
const read = (act: Act, sentences: string | readonly string[], { closing = 1, holder = 0 } = {}) => {
  const parse = parseOf(tagged(...[sentences].flat()));
  const { text } = parse.annotations.article;
  const start = (parse.annotations.sentences.at(-1)?.start ?? 0) + (text.startsWith("“") ? 1 : 0);
  return isNoStance({ act, holder }, { start, end: text.length - closing }, parse);
};
const QUESTION = "What/WP/4/dobj do/VBP/4/aux crews/NNS/4/nsubj want/VB/0/root ?/./4/punct";
const TOLD = "Crews/NNS/2/nsubj met/VBD/0/root ./.";
const ADVICE = "They/PRP/4/nsubjpass should/MD/4/aux be/VB/4/auxpass heard/VBN/0/root ./.";

test.each<[string, Act, string]>([
  ["a question", "demand", QUESTION],
  ["a yes-or-no question", "reject", "Has/VBZ/3/aux she/PRP/3/nsubj opposed/VBN/0/root it/PRP/3/dobj ?/./3/punct"],
  ["what a thing is not", "reject", "Crews/NNS/4/nsubj are/VBP/4/cop not/RB/4/neg prisoners/NNS/0/root ./."],
  [
    "what somebody lacks",
    "reject",
    "Crews/NNS/4/nsubj do/VBP/4/aux not/RB/4/neg hold/VB/0/root the/DT/6/det keys/NNS/4/dobj ./.",
  ],
  ["what not all want", "support", "Not/RB/3/neg all/DT/3/det crews/NNS/4/nsubj support/VBP/0/root it/PRP/4/dobj ./."],
])("%s is none", (_, act, sentence) => expect(read(act, sentence)).toBe(true));

test("so is one that is taken with its mark", () => expect(read("demand", QUESTION, { closing: 0 })).toBe(true));

test.each<[string, Act, string, string, boolean]>([
  ["the writer's advice after a question", "demand", QUESTION, ADVICE, true],
  ["what they must have, told of them", "demand", TOLD, ADVICE, false],
  ["a demand told after a question", "demand", QUESTION, "They/PRP/2/nsubj want/VBP/0/root pay/NN/2/dobj ./.", false],
  ["a judgement after a question", "assess", QUESTION, ADVICE, false],
])("%s", (_, act, before, sentence, isNone) => expect(read(act, [before, sentence], { holder: 2 })).toBe(isNone));

test.each<[string, Act, string]>([
  ["a demand", "demand", "Crews/NNS/2/nsubj want/VBP/0/root pay/NN/2/dobj ./."],
  ["a question in quotation", "accuse", "“/`` Does/VBZ/4/aux anybody/NN/4/nsubj care/VB/0/root ?/./4/punct"],
  ["what one will not be", "reject", "We/PRP/4/nsubj are/VBP/4/cop not/RB/4/neg prisoners/NNS/0/root ./."],
  ["what a thing would not be", "reject", "It/PRP/5/nsubj would/MD/5/aux not/RB/5/neg be/VB/5/cop peace/NN/0/root ./."],
  [
    "a lack of will",
    "reject",
    "Crews/NNS/4/nsubj do/VBP/4/aux not/RB/4/neg have/VB/0/root the/DT/6/det intention/NN/4/dobj ./.",
  ],
  ["what we lack", "reject", "We/PRP/4/nsubj do/VBP/4/aux not/RB/4/neg have/VB/0/root time/NN/4/dobj ./."],
  ["a lack of readiness", "reject", "Crews/NNS/4/nsubj are/VBP/4/cop not/RB/4/neg ready/JJ/0/root ./."],
  ["what all want", "support", "All/DT/2/det crews/NNS/3/nsubj support/VBP/0/root it/PRP/3/dobj ./."],
  ["a judgement", "assess", "Crews/NNS/4/nsubj are/VBP/4/cop not/RB/4/neg prisoners/NNS/0/root ./."],
])("%s is one", (_, act, sentence) => expect(read(act, sentence)).toBe(false));

const told = (words: string): string => words.replace(/\S+/g, (word) => `${word}/NN`);

test.each([
  "The ferry line declined to comment .",
  "A spokesman refused to be named .",
  "The owners had no immediate comment .",
  "She declined repeatedly to elaborate .",
])("%s: no position", (words) => expect(read("reject", told(words))).toBe(true));

test.each([
  "The ferry line declined to raise pay .",
  "The owners refused to talk to the union .",
  "The minister refused to agree to it .",
])("%s: a position", (words) => expect(read("reject", told(words))).toBe(false));
