import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import type { Act } from "../../domain/position.ts";
import { parseOf } from "../parse.ts";
import { isOrElse } from "./or-else.ts";

function isThreat(sentence: string, words: string, act: Act = "commit"): boolean {
  const annotations = tagged(sentence);
  const { text } = annotations.article;
  const start = text.indexOf(words);
  return isOrElse(act, { start, end: start + words.length }, parseOf(annotations));
}

const CUTS = "it/PRP/3/nsubj will/MD/3/aux cut/VB/0/root power/NN/3/dobj";

test.each([
  ["nobody pays", `${CUTS} if/IN/7/mark nobody/NN/7/nsubj pays/VBZ/3/advcl ./.`],
  ["it is not paid", `${CUTS} if/IN/9/mark it/PRP/9/nsubjpass is/VBZ/9/auxpass not/RB/9/neg paid/VBN/3/advcl ./.`],
  ["there is no plan", `${CUTS} if/IN/7/mark there/EX/7/expl is/VBZ/3/advcl no/DT/9/neg plan/NN/7/nsubj ./.`],
  [
    "the port fails to pay",
    `${CUTS} if/IN/8/mark the/DT/7/det port/NN/8/nsubj fails/VBZ/3/advcl to/TO/10/mark pay/VB/8/xcomp ./.`,
  ],
  ["all but for a deed", `${CUTS} unless/IN/8/mark the/DT/7/det port/NN/8/nsubj pays/VBZ/3/advcl ./.`],
])("what is to come if %s is a threat", (_, sentence) => expect(isThreat(sentence, "it will cut power")).toBe(true));

test.each<readonly [string, string, string, Act]>([
  ["somebody pays", `${CUTS} if/IN/7/mark somebody/NN/7/nsubj pays/VBZ/3/advcl ./.`, "it will cut power", "offer"],
  ["nothing is named", `${CUTS} ./.`, "it will cut power", "commit"],
  [
    "it is refused itself",
    "it/PRP/4/nsubj will/MD/4/aux not/RB/4/neg pay/VB/0/root unless/IN/7/mark they/PRP/7/nsubj sail/VBP/4/advcl ./.",
    "it will not pay",
    "commit",
  ],
  [
    "it is there already",
    "it/PRP/2/nsubj cut/VBD/0/root power/NN/2/dobj unless/IN/6/mark they/PRP/6/nsubj paid/VBD/2/advcl ./.",
    "it cut power",
    "commit",
  ],
  ["it is judged", `${CUTS} if/IN/7/mark nobody/NN/7/nsubj pays/VBZ/3/advcl ./.`, "it will cut power", "assess"],
])("no threat where %s", (_, sentence, words, act) => expect(isThreat(sentence, words, act)).toBe(false));
