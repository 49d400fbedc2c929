import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import type { Act } from "../../domain/position.ts";
import { parseOf } from "../parse.ts";
import { eachMatter } from "./each-matter.ts";

interface Piece {
  readonly words: string;
  readonly hangsOn: readonly string[];
}

/** The pieces of the words from the first of these to the stop, and the conditions that each keeps. */
function pieces(
  sentence: string,
  from: string,
  act: Act = "demand",
  condition: string | null = null,
): readonly Piece[] {
  const text = tagged(sentence);
  const printed = text.article.text;
  const start = printed.indexOf(from);
  const at = condition === null ? [] : [printed.indexOf(condition)];
  const conditions = at.map((c) => ({ start: c, end: c + (condition?.length ?? 0), relation: "until" as const }));
  const proposal = { holder: 0, act, evidence: { start, end: printed.length - 1 }, conditions, score: 1, by: "test" };
  return eachMatter(proposal, parseOf(text)).map(({ evidence, conditions: kept }) => ({
    words: printed.slice(evidence.start, evidence.end),
    hangsOn: (kept ?? []).map((c) => printed.slice(c.start, c.end)),
  }));
}

const WANT = "Crews/NNS/2/nsubj want/VBP/0/root ";

test.each<readonly [string, string, string, readonly string[]]>([
  [
    "things, the verb with the first",
    `${WANT}six/CD/4/nummod percent/NN/2/dobj ,/,/4/punct a/DT/8/det wage/NN/8/compound floor/NN/4/conj and/CC/4/cc the/DT/11/det closing/NN/4/conj of/IN/14/case a/DT/14/det gap/NN/11/nmod ./.`,
    "Crews",
    ["Crews want six percent", "a wage floor", "the closing of a gap"],
  ],
  [
    "what is insisted on",
    "Crews/NNS/2/nsubj insist/VBP/0/root on/IN/5/case six/CD/5/nummod percent/NN/2/nmod and/CC/5/cc on/IN/10/case a/DT/10/det wage/NN/10/compound floor/NN/5/conj ./.",
    "insist",
    ["insist on six percent", "on a wage floor"],
  ],
  [
    "things, the first without an article and the second told by what follows it",
    `${WANT}new/JJ/4/amod aid/NN/2/dobj and/CC/4/cc seats/NNS/4/conj for/IN/8/case crews/NNS/6/nmod ./.`,
    "Crews",
    ["Crews want new aid", "seats for crews"],
  ],
  [
    "things, one of them with words that the parse takes for a third",
    `${WANT}a/DT/5/det pay/NN/5/compound rise/NN/2/dobj and/CC/5/cc an/DT/8/det overhaul/NN/5/conj of/IN/10/case rules/NNS/5/conj for/IN/12/case ports/NNS/10/nmod ./.`,
    "Crews",
    ["Crews want a pay rise", "an overhaul of rules for ports"],
  ],
])("a list of demands is parted: %s", (_, sentence, from, expected) =>
  expect(pieces(sentence, from).map(({ words }) => words)).toEqual(expected),
);

test.each<readonly [string, string, string]>([
  ["single words", `${WANT}peace/NN/2/dobj and/CC/3/cc security/NN/3/conj ./.`, "Crews"],
  [
    "things of which the later has neither an article nor words after it",
    `${WANT}heavy/JJ/4/amod trains/NNS/2/dobj and/CC/4/cc new/JJ/7/amod trucks/NNS/4/conj ./.`,
    "Crews",
  ],
  [
    "single words with an article",
    `${WANT}the/DT/4/det peace/NN/2/dobj and/CC/4/cc the/DT/7/det money/NN/4/conj ./.`,
    "Crews",
  ],
  [
    "names",
    "Crews/NNS/2/nsubj sued/VBD/0/root the/DT/5/det Halvern/NNP/5/compound Bank/NNP/2/dobj and/CC/5/cc the/DT/9/det Corvane/NNP/9/compound Fund/NNP/5/conj ./.",
    "Crews",
  ],
  [
    "of which either would do",
    `${WANT}a/DT/5/det pay/NN/5/compound rise/NN/2/dobj or/CC/5/cc a/DT/9/det shorter/JJ/9/amod week/NN/5/conj ./.`,
    "Crews",
  ],
  [
    "what somebody else's matter consists of",
    `${WANT}talks/NNS/2/dobj on/IN/7/case a/DT/7/det pay/NN/7/compound rise/NN/3/nmod and/CC/7/cc a/DT/11/det shorter/JJ/11/amod week/NN/7/conj ./.`,
    "Crews",
  ],
  [
    "deeds",
    "Peru/NNP/2/nsubj urged/VBD/0/root Kenya/NNP/2/dobj to/TO/5/mark free/VB/2/xcomp the/DT/7/det crew/NN/5/dobj and/CC/5/cc to/TO/10/mark open/VB/5/conj the/DT/12/det gate/NN/10/dobj ./.",
    "Peru",
  ],
])("is one position: %s", (_, sentence, from) => expect(pieces(sentence, from)).toHaveLength(1));

test("what is refused in a list is one refusal", () =>
  expect(
    pieces(
      "Crews/NNS/2/nsubj reject/VBP/0/root a/DT/5/det pay/NN/5/compound cut/NN/2/dobj and/CC/5/cc a/DT/9/det longer/JJ/9/amod week/NN/5/conj ./.",
      "Crews",
      "reject",
    ),
  ).toHaveLength(1));

test("what stands with one matter hangs on that alone", () =>
  expect(
    pieces(
      `${WANT}six/CD/4/nummod percent/NN/2/dobj and/CC/4/cc a/DT/8/det wage/NN/8/compound floor/NN/4/conj until/IN/10/case May/NNP/8/nmod ./.`,
      "Crews",
      "demand",
      "until May",
    ),
  ).toEqual([
    { words: "Crews want six percent", hangsOn: [] },
    { words: "a wage floor until May", hangsOn: ["until May"] },
  ]));
