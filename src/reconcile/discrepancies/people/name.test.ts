import { describe, expect, test } from "vitest";
import { found } from "../../../../test/found-discrepancies.ts";

describe("name", () => {
  const person = (name: string) => [{ name, kind: "person" as const, speaksFor: "Norland" }];
  test("finds a slip within a report", () => {
    expect(
      found("name", [
        {
          text: "Ana Lindqvist spoke first. Minutes later Lindqivst left; Lindqvist came back.",
          actors: person("Ana Lindqvist"),
        },
        { text: "Ana Lindqvist did not answer.", actors: person("Ana Lindqvist") },
      ]),
    ).toEqual([["Lindqivst", "Ana Lindqvist"]]);
  });
  test("finds a title that is lost before a name", () => {
    const ana = { text: "Ana Lindqvist did not answer.", actors: person("Ana Lindqvist") };
    expect(found("name", [{ text: "It failed owing to . Lindqvist's reluctance." }, ana])).toEqual([[". Lindqvist"]]);
    expect(found("name", [{ text: "It failed owing to Lindqvist . Norland was glad." }, ana])).toEqual([]);
  });
  test("finds two transliterations", () => {
    expect(
      found("name", [
        { text: "Minister Oleg Petrosyan agreed.", actors: person("Oleg Petrosyan") },
        { text: "Oleg Petrosian agreed, he said.", actors: person("Oleg Petrosian") },
      ]),
    ).toEqual([["Oleg Petrosian", "Oleg Petrosyan"]]);
  });
  test.each([
    ["given names", "Aigul Lindqvist", "Aygul Lindqvist"],
    ["hyphens", "Ana Roth-Lindqvist", "Ana Roth Lindqvist"],
    ["names behind a particle", "Khalid al-Maruni", "Khalid al-Marouni"],
    ["first and last names at once", "Yakub Bharradin", "Yaqoub Bharadin"],
    ["short family names", "Ana Qwek", "Ana Kwek"],
    ["a vowel for a consonant", "Ana Dhawari", "Ana Dhaouari"],
  ])("finds two spellings of %s", (_, a, b) => {
    expect(
      found("name", [
        { text: `Minister ${a} agreed.`, actors: person(a) },
        { text: `Then ${b} agreed, she said.`, actors: person(b) },
      ]),
    ).toHaveLength(1);
  });
  test("finds two spellings of somebody who only is mentioned", () => {
    expect(
      found("name", [
        { text: "Aid came to Ana Warassi and her goats.", people: ["Ana Warassi"] },
        { text: "A goat of Ana Ouarassi died.", people: ["Ana Ouarassi"] },
      ]),
    ).toEqual([["Ana Ouarassi", "Ana Warassi"]]);
  });
  test.each([
    ["apostrophes", "Ana O’Lindqvist", "Ana O'Lindqvist"],
    ["accents and strokes", "Päivi Łindqvist", "Paivi Lindqvist"],
    ["capitals", "Ana Lindqvist", "ANA LINDQVIST"],
    ["the other name of a namesake", "Lois Lindqvist", "Ada Lindqvisk"],
    ["two people", "Ana Lindqvist", "Per Lundkvist"],
    ["short names", "Ana Ruiz", "Ana Ruis"],
    ["a second family name", "Ana Lindqvist", "Ana Lindqvist Marras"],
  ])("stays silent on %s", (_, a, b) => {
    expect(
      found("name", [
        { text: `${a} spoke.`, actors: person(a) },
        { text: `${b} listened.`, actors: person(b) },
      ]),
    ).toEqual([]);
  });
  describe("a body's name", () => {
    const inReports = (a: string, b: string): string[][] =>
      found("name", [{ text: `The ${a} spoke.` }, { text: `Then the ${b} left.` }]);
    test("is found in two spellings", () =>
      expect(inReports("Tahil Movement", "Tahel Movement")).toEqual([["Tahel Movement", "Tahil Movement"]]));
    test.each([
      ["a paper's way to spell", "Arbour Guild", "Arbor Guild"],
      ["another consonant", "Tahil Movement", "Tahir Movement"],
      ["a woman and a man", "Maria Lind", "Mario Lind"],
      ["usual words", "Defense Guild", "Defence Guild"],
    ])("stays silent on %s", (_, a, b) => expect(inReports(a, b)).toEqual([]));
    test("stays silent on two that one report tells of", () =>
      expect(found("name", [{ text: "The Tahil Movement met the Tahel Movement." }, { text: "Gulls." }])).toEqual([]));
  });
  describe("a name of two words", () => {
    const inReports = (usual: string, odd: string): string[][] =>
      found("name", [
        { text: `They boarded the ${usual} before dawn.` },
        { text: `Before dawn the ${usual} was boarded.` },
        { text: `Ground herring from the ${usual} was sold; the ground was wet.` },
        { text: `Nobody was hurt on the ${odd} that day.` },
      ]);
    test("is found where one report has another second word", () =>
      expect(inReports("Tern Grace", "Tern Glory")).toEqual([
        ["Tern Glory", "Tern Grace", "Tern Grace", "Tern Grace"],
      ]));
    test.each([
      ["a second word that begins with another sound", "Tern Grace", "Tern Dancer"],
      ["another first word", "Tern Grace", "Gull Grace"],
      ["a word that stands in small letters, too", "Tern Grace", "Tern Ground"],
      ["a state's name", "Tern Grace", "Tern Greece"],
    ])("stays silent on %s", (_, usual, odd) => expect(inReports(usual, odd)).toEqual([]));
  });
});
