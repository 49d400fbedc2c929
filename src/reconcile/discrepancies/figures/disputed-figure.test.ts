import { describe, expect, test } from "vitest";
import { found } from "../../../../test/found-discrepancies.ts";

const OTHER = { text: "Gulls were seen on the pier." };

describe("a number that answers another in one report", () => {
  test.each([
    [
      "of a body that is named right before",
      "The herring guild said that 900 crews had gone home. The harbour board put the number at 400.",
    ],
    ["of who only counts", "Harbour police counted 400 crews. Organisers spoke of 900."],
    ["in one sentence", "Teachers put the gap in the school budget at $9 million; the mayor says it is $4 million."],
    [
      "sentences later, by its noun",
      "Growers said the drought was costing 30 million crowns a week. Rain fell on Monday. It was cold. The weather service said the true cost was nearer 50 million crowns a week.",
    ],
  ])("is found: %s", (_, text) => expect(found("figure", [{ text }, OTHER])).toHaveLength(1));
  test.each([
    ["the same voice", "The guild said that 900 crews had gone home. The guild put the number at 400 in the end."],
    ["a pronoun", "The guild said that 900 crews had gone home. It put the number at 400."],
    [
      "another time",
      "The guild said that 900 crews had gone home. The harbour board put the number at 400 a week earlier.",
    ],
    ["a rounded number", "The guild said that 903 crews had gone home. The harbour board put the number at about 900."],
    ["another unit", "The guild said that 90 percent of crews had gone home. The harbour board put the number at 400."],
    [
      "another thing",
      "The guild said that 900 crews had gone home. Fog hid the quay. The harbour board said the fog's toll was 400.",
    ],
    ["a part", "The guild said that 900 crews had gone home, and the board said 400 of them were paid."],
  ])("is not: %s", (_, text) => {
    const by = "The guild";
    const words = /that \d+(?: percent of)? ?\w* had gone home/.exec(text)?.[0] ?? "";
    const said = text.startsWith(by) && words ? [{ by, words, cue: "said" }] : [];
    expect(found("figure", [{ text, said }, OTHER])).toEqual([]);
  });
  test("stands with what other reports print of either", () => {
    const text = "The herring guild said that 900 crews had gone home. The harbour board put the number at 400.";
    const other = { text: "On Sunday 900 crews had gone home from the herring banks." };
    expect(found("figure", [{ text }, other])).toEqual([
      [expect.stringContaining("900"), expect.stringContaining("400"), expect.stringContaining("Sunday 900")],
    ]);
  });
});

describe("a number that a report takes back", () => {
  const first = { text: "Police hurt 17 pickets at the mill gate, a clerk said." };
  test.each([
    "CORRECTED: (This corrects the number of pickets hurt to seven instead of 17.)",
    "Correction: seven pickets, not 17, were hurt at the mill.",
  ])("is found: %s", (text) => expect(found("figure", [first, { text }])).toHaveLength(1));
  test.each([
    "Seven pickets, not 17, were paid at the mill.",
    "(This corrects the number of gulls to seven instead of 17.)",
    "(This corrects the number of pickets hurt to seven instead of 18.)",
    "The mill has seven looms, not 17.",
  ])("is not: %s", (text) => expect(found("figure", [first, { text }])).toEqual([]));
  test("is found where it is what a thing is or has", () =>
    expect(
      found("figure", [{ text: "A 17-page draft lay on the table." }, { text: "The draft has 16 pages, not 17." }]),
    ).toHaveLength(1));
});
