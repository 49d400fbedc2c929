import { expect, test } from "vitest";
import { found, type Told } from "../../../../test/found-discrepancies.ts";

const denied = (words: string): Told => ({
  text: `Ana Ruizova said ${words}.`,
  actors: [
    { name: "Norland", kind: "state" },
    { name: "Ana Ruizova", kind: "person", speaksFor: "Norland" },
  ],
  said: [{ by: "Ana Ruizova", words, cue: "said" }],
});

test("shows who denies it and who calls it so", () => {
  expect(
    found("stance", [denied("it is not a lockout"), { text: "Since the lockout began no cod was landed." }]),
  ).toEqual([["Ana Ruizova said it is not a lockout.", "Since the lockout began no cod was landed."]]);
});
test.each([
  ["by the subject", "the welders are not detained", "Sixteen welders were detained at the gate."],
  ["who is called something else", "the welders are guests and not detainees", "The detained welders had no tea."],
  ["that there was any", "there was no bailout of the bank", "After the bailout the bank paid its clerks."],
  ["that anybody was", "nobody was expelled from the climate hall", "Two coal envoys were expelled on Friday."],
  ["by a verb of denying", "the ministry denied any embargo", "The embargo on herring is felt."],
  ["what its side did", "the note was not an apology", "Norland has apologised in writing."],
])("finds what is denied %s", (_, a, b) => expect(found("stance", [denied(a), { text: b }])).toHaveLength(1));
test.each([
  ["a denial of the narrator", { text: "It is not a lockout." }, "Since the lockout began no cod was landed."],
  ["what will not be", denied("there will be no lockout"), "The lockout is a year old."],
  ["what an offer hangs on", denied("the offer depends on no lockout being called"), "The lockout is a year old."],
  ["two denials", denied("it is not a lockout"), "The clerks say it is not a lockout."],
  ["what is only feared", denied("it is not a lockout"), "The clerks fear a lockout."],
  ["what is asked for", denied("the welders are not detained"), "The union called for the detained welders to eat."],
  ["another subject", denied("the welders are not detained"), "Two mayors were detained at the gate."],
  ["another head", denied("the welders are not detained"), "Welders saw the 11 detained mayors."],
  ["a word of no label", denied("it is not a joke"), "Since the joke was told no cod was landed."],
  ["a question", denied("it is not a lockout"), "Who began the lockout?"],
])("stays silent on %s", (_, a, b) => expect(found("stance", [a, { text: b }])).toEqual([]));
