import { describe, expect, test } from "vitest";
import { found, type Told } from "../../../../test/found-discrepancies.ts";

const GUILD = { name: "the guild", kind: "organisation" as const };
const BOARD = { name: "the board", kind: "organisation" as const };
const told = (words: string): Told => ({
  text: `The meeting was long and by ten the guild said ${words}.`,
  actors: [GUILD],
  said: [{ by: "the guild", words, cue: "said" }],
});
const denied = (words: string, by = BOARD): Told => ({
  text: `After lunch ${by.name} denied ${words}.`,
  actors: [by],
  said: [{ by: by.name, words, cue: "denied" }],
});

describe("what one side says and another denies", () => {
  test.each([
    ["that nets had been cut at the pier", "that any nets had been cut"],
    ["pickets were locked out of the mill", "locking out any pickets"],
    ["the pier was sold to brewers in May", "reports of a pier sold to brewers"],
  ])("is found: %s / %s", (claim, denial) =>
    expect(found("stance", [told(claim), denied(denial)])).toEqual([
      [`The meeting was long and by ten the guild said ${claim}.`, `After lunch the board denied ${denial}.`],
    ]),
  );
  test.each([
    ["something else", told("that nets had been bought at the pier"), denied("that any nets had been cut")],
    ["a denial on both sides", told("that no nets had been cut"), denied("that any nets had been cut")],
    ["the same voice", told("that nets had been cut"), denied("that any nets had been cut", GUILD)],
    ["a word of it", told("that nets had been cut"), denied("wrongdoing in the matter of any nets")],
    [
      "a denial of long ago",
      told("that nets had been cut"),
      { text: "Last week it denied that any nets had been cut." },
    ],
    ["words for which others stand", told("that the deal was dropped"), denied("abandoning the accord")],
  ])("is not: %s", (_, claim, denial) => expect(found("stance", [claim, denial])).toEqual([]));
});

const CLAIM = "The guild says that guards poured tar over the smelt nets.";
const TOLD = { text: "Tar was poured over smelt nets by guards, the guild's chairman told us." };

describe("what one report tells and another tells as denied", () => {
  test.each([
    "The board denied it.",
    "That is pure nonsense.",
    "The board called this “not true”.",
    "The board rejected the claim.",
  ])("is found: %s", (denial) => {
    const evidence = found("stance", [TOLD, { text: `${CLAIM} ${denial}` }]).map((all) => all.map((e) => e.trim()));
    expect(evidence).toEqual([expect.arrayContaining([CLAIM, TOLD.text, denial])]);
  });
  test("by somebody whose words are told", () => {
    const text = `${CLAIM} “It did not,” the board said.`;
    const said = [{ by: "the board", words: "It did not", cue: "said" }];
    expect(found("stance", [TOLD, { text, actors: [BOARD], said }])).toHaveLength(1);
  });
  test("within one sentence", () => {
    const text = "The guild says that guards poured tar over the smelt nets, which the board disputes.";
    expect(found("stance", [TOLD, { text }])).toEqual([[text, TOLD.text, text]]);
  });
  test("what a report tells by itself", () => {
    const [text, denial] = ["Nets were cut at the pier before dawn.", "The board denied that any nets had been cut."];
    expect(found("stance", [{ text }, { text: denial }])).toEqual([[text, denial]]);
  });
  test("an accusation that is rejected", () => {
    const accused = "The guild accused guards of pouring tar over the smelt nets.";
    expect(found("stance", [TOLD, { text: `${accused} The board rejected this.` }])).toHaveLength(1);
  });
  test.each([
    [
      "an offer that is rejected",
      TOLD,
      "The guards offered to wash the tar off the smelt nets. The guild rejected this.",
    ],
    ["what no other report tells", { text: "The guild met in the hall." }, `${CLAIM} The board denied it.`],
    ["another matter", { text: "The guild mended the smelt weirs." }, `${CLAIM} The board denied it.`],
    ["names alone", { text: "Ida Bergqvist Sund sang." }, "Ida Bergqvist Sund lied to us. She did not."],
    ["what a report says was left undone", TOLD, `${CLAIM} It did not.`],
    ["a quarrel", TOLD, `${CLAIM} Behind it is a dispute that’s about the price.`],
    ["what is no denial", TOLD, `${CLAIM} The board did not answer.`],
    ["another time", { ...TOLD, published: "2031-02-20" as const }, `${CLAIM} The board denied it.`],
  ])("is not: %s", (_, claim, text) => expect(found("stance", [claim, { text }])).toEqual([]));
});
