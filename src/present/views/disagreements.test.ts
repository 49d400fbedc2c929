import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/sample-record.ts";
import { briefing } from "./briefing.ts";
import { byLead, leadOf, sideBySide } from "./disagreements.ts";

const [story] = briefing(SAMPLE).storylines;
if (!story) throw new Error("the sample has one storyline");

test("disagreements that say the same of the same words are one in a briefing", () => {
  const [one] = story.disagreements;
  if (!one) throw new Error("the sample has a disagreement");
  const both = { ...one, explanation: "What the port asks differs: “this” (A), “that” (B)." };
  const [first, second] = one.passages;
  const told = sideBySide([
    both,
    { ...both, passages: first ? [first] : [] },
    { ...one, passages: second ? [second] : [] },
  ]);
  expect(told.map(({ explanation, passages }) => [explanation, passages.length])).toEqual([
    ["What the port asks differs", 2],
    ["One report has the port refuse any bonus, the other has it offer half", 1],
  ]);
});

test("words that a disagreement holds twice stand there once", () => {
  const [found] = SAMPLE.discrepancies;
  if (!found) throw new Error("the sample has a discrepancy");
  const twice = [...found.evidence, ...found.evidence.slice(0, 1)];
  const [told] = briefing({ ...SAMPLE, discrepancies: [{ ...found, evidence: twice }] }).storylines;
  expect(told?.disagreements[0]?.passages).toHaveLength(2);
});

test.each([
  ["Numbers differ: “two” (A), “three” (B).", "Numbers differ"],
  ["Quoted differently: A has “two”; B has “three”.", "Quoted differently"],
  ["The headline says “Deal: now”; its body: “no deal”.", "The headline says “Deal: now”; its body"],
  [
    "It is said to refuse, “no” (A) and “never” (B), and at the same time to give, “yes” (C).",
    "It is said to refuse, and at the same time to give",
  ],
  [
    "Norland is said to refuse (“no. “Never” again” in file a.txt) and, at the same time, to grant (“yes” in The Post).",
    "Norland is said to refuse and, at the same time, to grant",
  ],
  [
    "Norland is said to refuse (“no” in file a.txt) and to grant (“yes” in The Post); which came first is not known.",
    "Norland is said to refuse and to grant; which came first is not known",
  ],
  [
    "The Post gives “Never,” says Ito” to Mr Ito; The Times gives “Never again” to Ms Ko.",
    "The Post gives it to Mr Ito; The Times gives it to Ms Ko",
  ],
  ["Different numbers for what seems one thing (23, 21).", "Different numbers for what seems one thing (23, 21)"],
  ["One report has it refuse, the other offer: twice.", "One report has it refuse, the other offer: twice"],
])("what differs in: %s", (explanation, lead) => {
  expect(leadOf(explanation)).toBe(lead);
});

test("a disagreement has its passages side by side", () => {
  expect(story.disagreements.map((one) => one.passages.map((passage) => passage.article))).toEqual([
    ["harbour", "ledger"],
  ]);
});

test("what is said of several pairs is said once, above them", () => {
  const [one] = story.disagreements;
  const [first] = one?.passages ?? [];
  if (!one || !first) throw new Error("the sample has a disagreement");
  const elsewhere = { ...one, passages: [{ ...first, span: { start: 0, end: 1 } }] };
  expect(byLead([one, elsewhere, { ...one, explanation: "Another." }]).map((alike) => alike.length)).toEqual([2, 1]);
});
