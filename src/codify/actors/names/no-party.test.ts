import { describe, expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";
import type { Token } from "../../../domain/annotation.ts";
import { isPartOfMark } from "./no-party.ts";

describe("capitals that name no party", () => {
  test.each([
    ["a number", "Twenty-two@O/NNP left/VBD ./.", "Twenty-two"],
    ["days", "They/PRP want/VBP Fridays@O/NNPS ./.", "Fridays"],
    ["an honour", "His/PRP$ Eminence@O/NNP refused/VBD ./.", "Eminence"],
    ["a newsroom's tag", "UPDATE@O/NNP 3/CD ./. Ferries/NNS left/VBD ./.", "UPDATE"],
    ["a measure", "It/PRP costs/VBZ ten/CD cents/NNS a/DT Btu@O/NNP ./.", "Btu"],
    ["whose flag a ship flies", "A/DT Panama-flagged@O/JJ ship/NN left/VBD ./.", "Panama-flagged"],
    ["a gulf", "The/DT Gulf@O/NNP of/IN Mala@O/NNP is/VBZ shut/VBN ./.", "Mala"],
    ["a ship, by its noun", "The/DT tug/NN Ida@P/NNP Marsh@P/NNP sank/VBD ./.", "Marsh"],
    [
      "a ship, by its noun and quotation marks",
      "The/DT ferry/NN “/`` Ida@P/NNP Marsh@P/NNP ”/'' sank/VBD ./.",
      "Marsh",
    ],
    ["a ship, by its article", "Men/NNS left/VBD the/DT Ida@P/NNP Marsh@P/NNP at/IN noon/NN ./.", "Marsh"],
    [
      "a ship, also where the report leaves its noun out",
      "The/DT tug/NN Ida@P/NNP Marsh@P/NNP left/VBD ./. Ida@P/NNP Marsh@P/NNP sank/VBD ./.",
      "Marsh",
    ],
  ])("%s", (_, sentence, word) => expect(partyAt(tagged(sentence), word)).toBeNull());

  test.each([
    ["a person is no ship", "They/PRP met/VBD Ida@P/NNP Marsh@P/NNP ./.", "Marsh", "Ida Marsh"],
    ["nor is one whose plan is spoken of", "The/DT Ida@P/NNP Marsh@P/NNP plan/NN failed/VBD ./.", "Marsh", "Ida Marsh"],
    ["nor a union", "They/PRP met/VBD the/DT Dockers@O/NNPS Union@O/NNP ./.", "Union", "Dockers Union"],
    [
      "an admiral's rank is no name",
      "Kenya/NNP 's/POS Rear/NNP Admiral/NNP Ida@P/NNP Marsh@P/NNP agreed/VBD ./.",
      "Marsh",
      "Kenya",
    ],
    [
      "nor is a deputy's",
      "Kenya/NNP 's/POS Vice/NNP Foreign/NNP Minister/NNP Ida@P/NNP Marsh@P/NNP agreed/VBD ./.",
      "Marsh",
      "Kenya",
    ],
    [
      "the republic is the state whose president she is",
      "Kenya/NNP met/VBD ./. The/DT President/NNP of/IN the/DT Republic@O/NNP ,/, Ida@P/NNP Marsh@P/NNP ,/, agreed/VBD ./.",
      "Marsh",
      "Kenya",
    ],
    ["a word in capitals that a tabloid opens with is none", "DEFIANT/JJ Tern@O/NNP refused/VBD ./.", "Tern", "Tern"],
    ["a comrade is no part of his name", "Comrade/NNP Roth@P/NNP refused/VBD ./.", "Roth", "Roth"],
    [
      "a company is one, though the reader takes it for a person",
      "Tern@P/NNP Ferries@P/NNPS paid/VBD ./. The/DT company/NN refused/VBD ./.",
      "company",
      "Tern Ferries",
    ],
    [
      "a chamber is not its committee",
      "The/DT House@O/NNP Trade@O/NNP Committee@O/NNP met/VBD ./. The/DT House@O/NNP refused/VBD ./.",
      "House",
      "House",
    ],
  ])("%s", (_, sentence, word, party) => expect(partyAt(tagged(sentence), word)).toBe(party));
});

test.each<readonly [string, string, number, boolean]>([
  ["a currency", "N$40", 0, true],
  ["a legal form", "A/S", 0, true],
  ["the end of a legal form", "A/S", 2, true],
  ["a letter by itself", "A bid", 0, false],
  ["a name before a slash", "Tern/S", 0, false],
])("%s: %s", (_, text, i, isMark) => {
  const words = text.match(/\p{L}+|\d+|\S/gu) ?? [];
  let end = 0;
  const tokens = words.map((word): Token => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { start, end, text: word, lemma: word, pos: "NN", head: -1, relation: "dep", sentence: 0 };
  });
  expect(isPartOfMark(tokens, i)).toBe(isMark);
});
