import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import type { Act } from "../../domain/position.ts";
import { parseOf } from "../parse.ts";
import { isNoStance } from "./no-stance.ts";

/** A stance that a sentence tells, from its first word to `closing` characters before its end. */
const read = (act: Act, sentence: string, closing = 1) => {
  const parse = parseOf(tagged(sentence));
  const { text } = parse.annotations.article;
  return isNoStance({ act }, { start: text.startsWith("“") ? 1 : 0, end: text.length - closing }, parse);
};
const QUESTION = "What/WP/4/dobj do/VBP/4/aux crews/NNS/4/nsubj want/VB/0/root ?/./4/punct";

test.each<[string, Act, string]>([
  ["a question", "demand", QUESTION],
  ["a yes-or-no question", "reject", "Has/VBZ/3/aux she/PRP/3/nsubj opposed/VBN/0/root it/PRP/3/dobj ?/./3/punct"],
  ["what a thing is not", "reject", "Crews/NNS/4/nsubj are/VBP/4/cop not/RB/4/neg prisoners/NNS/0/root ./."],
])("%s is none", (_, act, sentence) => expect(read(act, sentence)).toBe(true));

test("so is one that is taken with its mark", () => expect(read("demand", QUESTION, 0)).toBe(true));

test.each<[string, Act, string]>([
  ["a demand", "demand", "Crews/NNS/2/nsubj want/VBP/0/root pay/NN/2/dobj ./."],
  ["a question in quotation", "accuse", "“/`` Does/VBZ/4/aux anybody/NN/4/nsubj care/VB/0/root ?/./4/punct"],
  ["what one will not be", "reject", "We/PRP/4/nsubj are/VBP/4/cop not/RB/4/neg prisoners/NNS/0/root ./."],
  ["what a thing would not be", "reject", "It/PRP/5/nsubj would/MD/5/aux not/RB/5/neg be/VB/5/cop peace/NN/0/root ./."],
  ["a lack of readiness", "reject", "Crews/NNS/4/nsubj are/VBP/4/cop not/RB/4/neg ready/JJ/0/root ./."],
  ["a judgement", "assess", "Crews/NNS/4/nsubj are/VBP/4/cop not/RB/4/neg prisoners/NNS/0/root ./."],
])("%s is one", (_, act, sentence) => expect(read(act, sentence)).toBe(false));
