import { describe, expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import { parseOf } from "../parse.ts";
import { rootBetween, rootOfStance } from "./root-between.ts";

/** What Norland does to Sudmark. */
const rootIn = (sentence: string) => {
  const annotations = tagged(sentence);
  const at = (name: string) => annotations.tokens.findIndex(({ text }) => text === name);
  return rootBetween(at("Norland"), at("Sudmark"), parseOf(annotations));
};

describe("a verb that is a deed", () => {
  test.each([
    ["ACCUSE", "Norland/NNP/2/nsubj condemned/VBD/0/root Sudmark/NNP/2/dobj"],
    ["ASSAULT", "Sudmark/NNP/3/nsubjpass was/VBD/3/auxpass shelled/VBN/0/root by/IN/5/case Norland/NNP/3/nmod"],
    ["REJECT", "Norland/NNP/2/nsubj turned/VBD/0/root down/RP/2/compound:prt Sudmark/NNP/2/dobj"],
    ["ACCUSE", "Norland/NNP/2/nsubj met/VBD/0/root Altia/NNP/2/dobj and/CC/2/cc accused/VBD/2/conj Sudmark/NNP/5/dobj"],
    [
      "CONSULT",
      "Norland/NNP/2/nsubj met/VBD/0/root Sudmark/NNP/2/dobj and/CC/2/cc accused/VBD/2/conj Altia/NNP/5/dobj",
    ],
  ])("%s: %s", (root, sentence) => expect(rootIn(sentence)).toBe(root));
  test.each([
    "Norland/NNP/2/nsubj borders/VBZ/0/root Sudmark/NNP/2/dobj",
    "Norland/NNP/4/nsubj did/VBD/4/aux not/RB/4/neg accuse/VB/0/root Sudmark/NNP/4/dobj",
  ])("stays silent on %s", (sentence) => expect(rootIn(sentence)).toBeNull());
});

describe("a verb that leaves the deed to its object", () => {
  test.each([
    ["ASSAULT", "launched/VBD/0/root an/DT/4/det attack/NN/2/dobj on/IN/6/case Sudmark/NNP/2/nmod"],
    ["CONSULT", "held/VBD/0/root talks/NNS/2/dobj with/IN/5/case Sudmark/NNP/2/nmod"],
    ["COERCE", "passed/VBD/0/root a/DT/4/det law/NN/2/dobj banning/VBG/4/acl Sudmark/NNP/5/dobj"],
    ["MOBILIZE", "sent/VBD/0/root troops/NNS/2/dobj to/TO/5/case Sudmark/NNP/2/nmod"],
    ["AID", "sent/VBD/0/root peacekeepers/NNS/2/dobj to/TO/5/case Sudmark/NNP/2/nmod"],
    ["ACCUSE", "sent/VBD/0/root experts/NNS/2/dobj to/TO/5/mark investigate/VB/2/xcomp Sudmark/NNP/5/dobj"],
    ["SUPPORT", "signed/VBD/0/root a/DT/4/det treaty/NN/2/dobj with/IN/6/case Sudmark/NNP/2/nmod"],
    ["YIELD", "accepted/VBD/0/root the/DT/4/det demands/NNS/2/dobj of/IN/6/case Sudmark/NNP/4/nmod"],
    ["PROTEST", "went/VBD/0/root on/IN/4/case strike/NN/2/nmod in/IN/6/case Sudmark/NNP/2/nmod"],
  ])("%s: Norland/NNP/2/nsubj %s", (root, rest) => expect(rootIn(`Norland/NNP/2/nsubj ${rest}`)).toBe(root));
  test.each([
    "has/VBZ/0/root a/DT/4/det border/NN/2/dobj with/IN/6/case Sudmark/NNP/4/nmod",
    "saw/VBD/0/root rain/NN/2/dobj over/IN/5/case Sudmark/NNP/2/nmod",
  ])("stays silent on Norland/NNP/2/nsubj %s", (rest) => expect(rootIn(`Norland/NNP/2/nsubj ${rest}`)).toBeNull());
});

describe("an end, of a harm or of a good", () => {
  test.each([
    ["YIELD", "lifted/VBD/0/root a/DT/4/det blockade/NN/2/dobj of/IN/6/case Sudmark/NNP/4/nmod"],
    ["YIELD", "began/VBD/0/root withdrawing/VBG/2/xcomp troops/NNS/3/dobj from/IN/6/case Sudmark/NNP/3/nmod"],
    ["SANCTION", "suspended/VBD/0/root aid/NN/2/dobj to/TO/5/case Sudmark/NNP/2/nmod"],
    [
      "SANCTION",
      "announced/VBD/0/root a/DT/4/det suspension/NN/2/dobj of/IN/6/case aid/NN/4/nmod to/TO/8/case Sudmark/NNP/2/nmod",
    ],
  ])("%s: Norland/NNP/2/nsubj %s", (root, rest) => expect(rootIn(`Norland/NNP/2/nsubj ${rest}`)).toBe(root));
});

describe("a deed promised, refused or asked for", () => {
  test.each([
    ["AGREE", "Norland/NNP/3/nsubj will/MD/3/aux feed/VB/0/root Sudmark/NNP/3/dobj"],
    ["THREATEN", "Norland/NNP/3/nsubj will/MD/3/aux bomb/VB/0/root Sudmark/NNP/3/dobj"],
    ["THREATEN", "Norland/NNP/2/nsubj vowed/VBD/0/root to/TO/4/mark bomb/VB/2/xcomp Sudmark/NNP/4/dobj"],
    ["AGREE", "Norland/NNP/2/nsubj agreed/VBD/0/root to/TO/4/mark feed/VB/2/xcomp Sudmark/NNP/4/dobj"],
    ["AGREE", "Norland/NNP/3/nsubj is/VBZ/3/cop willing/JJ/0/root to/TO/5/mark free/VB/3/xcomp Sudmark/NNP/5/dobj"],
    ["REJECT", "Norland/NNP/4/nsubj will/MD/4/aux not/RB/4/neg feed/VB/0/root Sudmark/NNP/4/dobj"],
    ["REJECT", "Norland/NNP/3/nsubj cannot/MD/3/aux feed/VB/0/root Sudmark/NNP/3/dobj"],
    ["REJECT", "Norland/NNP/2/nsubj refused/VBD/0/root to/TO/4/mark meet/VB/2/xcomp Sudmark/NNP/4/dobj"],
    [
      "REJECT",
      "Norland/NNP/2/nsubj failed/VBD/0/root to/TO/4/mark reach/VB/2/xcomp agreement/NN/4/dobj with/IN/7/case Sudmark/NNP/4/nmod",
    ],
    [
      "REQUEST",
      "Norland/NNP/2/nsubj called/VBD/0/root for/IN/4/case restraint/NN/2/nmod by/IN/6/case Sudmark/NNP/2/nmod",
    ],
    [
      "ACCUSE",
      "Norland/NNP/2/nsubj called/VBD/0/root for/IN/5/case a/DT/5/det probe/NN/2/nmod into/IN/7/case Sudmark/NNP/2/nmod",
    ],
    [
      "THREATEN",
      "Norland/NNP/2/nsubj called/VBD/0/root for/IN/4/case sanctions/NNS/2/nmod against/IN/6/case Sudmark/NNP/2/nmod",
    ],
  ])("%s: %s", (root, sentence) => expect(rootIn(sentence)).toBe(root));
});

describe("a deed that the actor tells of", () => {
  test.each([
    ["YIELD", "it/PRP/5/nsubj had/VBD/5/aux freed/VBN/2/ccomp Sudmark/NNP/5/dobj"],
    ["THREATEN", "it/PRP/5/nsubj would/MD/5/aux boycott/VB/2/ccomp Sudmark/NNP/5/dobj"],
    ["REQUEST", "Sudmark/NNP/5/nsubj must/MD/5/aux leave/VB/2/ccomp"],
    ["ACCUSE", "Sudmark/NNP/5/nsubj was/VBD/5/cop responsible/JJ/2/ccomp"],
  ])("%s: said %s", (root, rest) => expect(rootIn(`Norland/NNP/2/nsubj said/VBD/0/root ${rest}`)).toBe(root));
  test("stays silent on weather", () =>
    expect(rootIn("Norland/NNP/2/nsubj said/VBD/0/root Sudmark/NNP/5/nsubj was/VBD/5/cop cold/JJ/2/ccomp")).toBeNull());
});

describe("a noun that is the actor's deed", () => {
  test.each([
    [
      "REJECT",
      "Norland/NNP/3/nmod:poss 's/POS/1/case refusal/NN/7/nsubj to/TO/5/mark fund/VB/3/acl Sudmark/NNP/5/dobj hurt/VBD/0/root",
    ],
    [
      "ASSAULT",
      "An/DT/2/det attack/NN/7/nsubj by/IN/4/case Norland/NNP/2/nmod on/IN/6/case Sudmark/NNP/4/nmod failed/VBD/0/root",
    ],
  ])("%s: %s", (root, sentence) => expect(rootIn(sentence)).toBe(root));
});

test("a stance has the root of its own words, not of those that stand beside them", () => {
  const annotations = tagged(
    "Norland/NNP/2/nsubj met/VBD/0/root Altia/NNP/2/dobj and/CC/2/cc freed/VBD/2/conj hostages/NNS/5/dobj",
  );
  const evidence = { start: annotations.article.text.indexOf("freed"), end: annotations.article.text.length };
  expect(rootOfStance(0, evidence, parseOf(annotations))).toBe("YIELD");
  expect(rootOfStance(0, { start: 0, end: annotations.article.text.length }, parseOf(annotations))).toBe("CONSULT");
});
