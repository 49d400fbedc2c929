import { describe, expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";

type Row = readonly [string, readonly string[], string, string | null];

const HOME = "Peru/NNP met/VBD Peru/NNP ./.";
const rows = (table: readonly Row[]): void =>
  test.each(table)("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));

describe("what an office is for is no body", () => {
  rows([
    [
      "a portfolio behind for, with its state",
      ["Ida@P/NNP Marsh@P/NNP ,/, Minister/NN for/IN Climate@O/NNP Change@O/NNP of/IN Kenya/NNP ,/, refused/VBD ./."],
      "Marsh",
      "Kenya",
    ],
    [
      "the Union of a federation's minister is not Europe's",
      [
        "The/DT European/NNP Union/NNP wrote/VBD ./.",
        "India/NNP met/VBD India/NNP ./.",
        "India/NNP met/VBD ./.",
        "Union/NNP Water/NNP Minister/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./.",
      ],
      "Marsh",
      "India",
    ],
    [
      "a name behind a minister's portfolio is one, whatever the reader takes it for",
      ["Kenya/NNP met/VBD Kenya/NNP ./.", "Minister/NN of/IN Finance@O/NNP Ida@O/NNP Marsh@P/NNP refused/VBD ./."],
      "Ida",
      "Kenya",
    ],
    [
      "a special envoy is the United Nations'",
      ["The/DT UN@O/NNP Special@O/JJ Envoy/NNP for/IN Water/NNP ,/, Ida@P/NNP Marsh@P/NNP ,/, left/VBD ./."],
      "Marsh",
      "United Nations",
    ],
  ]);
});

describe("whose office it is", () => {
  rows([
    [
      "a minister's spokesman leaves her the office behind him",
      [
        "Acme@O/NNP Lines@O/NNPS paid/VBD ./.",
        HOME,
        "A/DT spokesman/NN for/IN Finance/NNP Minister/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./.",
      ],
      "Marsh",
      "Peru",
    ],
    [
      "an aide's office is not his master's",
      [HOME, "An/DT aide/NN to/TO Mr/NNP Ben@P/NNP Roth@P/NNP refused/VBD ./."],
      "Roth",
      "Ben Roth",
    ],
    [
      "a part of a state has a secretary of its own",
      [
        "U.S./NNP envoys/NNS left/VBD ./.",
        "Mala/NNP Secretary/NNP of/IN State/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./.",
      ],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "the Secretary of State is the United States'",
      ["U.S./NNP envoys/NNS left/VBD ./.", "Secretary/NNP of/IN State/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./."],
      "Marsh",
      "United States",
    ],
    [
      "who retired from a body speaks for himself",
      ["The/DT Kenyan/JJ navy/NN left/VBD ./.", "Retired/VBN Kenyan/JJ general/NN Ben@P/NNP Roth@P/NNP agreed/VBD ./."],
      "Roth",
      "Ben Roth",
    ],
    [
      "one of several justices speaks for herself",
      [HOME, "Supreme@O/NNP Court@O/NNP Justice@O/NNP Ida@P/NNP Marsh@P/NNP agreed/VBD ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "a president told by a family name, after the whole name without that title, may be another of the family",
      [HOME, "Ida@P/NNP Marsh@P/NNP spoke/VBD ./.", "President/NNP Marsh@P/NNP agreed/VBD ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "and is the one whom the report gives it in full",
      [HOME, "President/NNP Ida@P/NNP Marsh@P/NNP spoke/VBD ./.", "President/NNP Marsh@P/NNP agreed/VBD ./."],
      "Marsh",
      "Peru",
    ],
    [
      "a secretary general belongs to the body that the sentence before was about",
      [
        "The/DT EU/NNP met/VBD ./.",
        "The/DT World@O/NNP Shippers@O/NNPS Forum@O/NNP/4/nsubj moved/VBD/0/root ./.",
        "Secretary/NN general/JJ Ida@P/NNP Marsh@P/NNP refused/VBD ./.",
      ],
      "Marsh",
      "World Shippers Forum",
    ],
  ]);
});

describe("the Union and its Commission", () => {
  rows([
    [
      "the Commission is the Union's",
      ["The/DT EU/NNP met/VBD ./.", "The/DT Commission@O/NNP refused/VBD ./."],
      "Commission",
      "European Union",
    ],
    [
      "also by its whole name",
      ["Brussels/NNP met/VBD EU/NNP envoys/NNS ./.", "The/DT European/NNP Commission/NNP refused/VBD ./."],
      "Commission",
      "European Union",
    ],
    [
      "the Community's speaks for itself",
      ["The/DT European/NNP Community/NNP met/VBD ./.", "The/DT EC/NNP Commission/NNP refused/VBD ./."],
      "Commission",
      "European Commission",
    ],
    [
      "another is another",
      ["Kenya/NNP left/VBD ./.", "The/DT Commission@O/NNP refused/VBD ./."],
      "Commission",
      "Commission",
    ],
  ]);
});

describe("words beside a name", () => {
  rows([
    [
      "a first name may be a state's",
      ["Kenya/NNP left/VBD ./.", "Georgia@P/NNP Marsh@P/NNP refused/VBD ./."],
      "Marsh",
      "Georgia Marsh",
    ],
    ["a nationality is none", ["Kenyan@P/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./."], "Kenyan", "Kenya"],
    [
      "a verb is no part of the noun behind it",
      ["The/DT push/NN has/VBZ/3/aux included/VBN/0/root growers/NNS/4/dobj ./."],
      "growers",
      "growers",
    ],
    [
      "the republic is the one that the report is about",
      [HOME, "The/DT republic/NN refused/VBD ./."],
      "republic",
      "Peru",
    ],
    [
      "her members are those of whom she speaks for",
      [
        "Ida@P/NNP Marsh@P/NNP ,/, president/NN of/IN the/DT Dockers@O/NNPS Union@O/NNP ,/, spoke/VBD ./.",
        "Her/PRP$ members/NNS refused/VBD ./.",
      ],
      "members",
      "Dockers Union",
    ],
  ]);
});
