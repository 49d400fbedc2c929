import { describe, expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";

type Row = readonly [string, readonly string[], string, string];
const rows = (all: readonly Row[]): void =>
  test.each(all)("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));

const TERN = "The/DT Danish/JJ shipping/NN company/NN Tern@O/NNP Lines@O/NNPS bid/VBD ./.";

describe("the state that is at home in a report", () => {
  rows([
    [
      "whose money and towns stand in it, before the one whose company bids",
      [
        "Tern@O/NNP bid/VBD ten/CD Kenyan/JJ shillings/NNS ./.",
        "It/PRP is/VBZ Denmark/NNP 's/POS Tern@O/NNP Group@O/NNP of/IN Danish/JJ owners/NNS ./.",
        "The/DT government/NN refused/VBD ./.",
      ],
      "government",
      "Kenya",
    ],
    [
      "not the one from whose capital bankers come",
      ["Bankers/NNS from/IN London/NNP met/VBD ./.", "The/DT government/NN refused/VBD ./."],
      "government",
      "government",
    ],
    [
      "not the one in whose capital others meet",
      [
        "The/DT Oslo/NNP accord/NN ended/VBD talks/NNS in/IN Oslo/NNP with/IN Kenya/NNP ./.",
        "The/DT government/NN refused/VBD ./.",
      ],
      "government",
      "Kenya",
    ],
    [
      "that one, where no other is named",
      ["Trains/NNS stopped/VBD in/IN Oslo/NNP ./.", "The/DT government/NN refused/VBD ./."],
      "government",
      "Norway",
    ],
    [
      "the one whose minister speaks, companies or none",
      [TERN, "Danish/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP spoke/VBD ./.", "The/DT government/NN refused/VBD ./."],
      "government",
      "Denmark",
    ],
    [
      "a government with its state's name is the state",
      ["Peru/NNP met/VBD Peru/NNP ./.", "The/DT Government@O/NNP of/IN Kenya/NNP refused/VBD ./."],
      "Kenya",
      "Kenya",
    ],
  ]);
});

describe("people called by a nationality", () => {
  rows([
    ["are the company that the report calls so", [TERN, "The/DT Danes/NNPS refused/VBD ./."], "Danes", "Tern Lines"],
    [
      "a group where no company is named",
      ["They/PRP like/VBP the/DT Danish/JJ bid/NN ./.", "The/DT Danes/NNPS refused/VBD ./."],
      "Danes",
      "Danes",
    ],
    [
      "the state where the report tells of it",
      [TERN, "Denmark/NNP left/VBD ./. The/DT Danes/NNPS refused/VBD ./."],
      "Danes",
      "Denmark",
    ],
    [
      "the state where two companies are of it",
      [TERN, "Denmark/NNP 's/POS Mala@O/NNP Group@O/NNP bid/VBD ./.", "The/DT Danes/NNPS refused/VBD ./."],
      "Danes",
      "Denmark",
    ],
    [
      "whoever is called the bidder of that nation",
      [TERN, "Mala@O/NNP Lines@O/NNPS/3/nsubj left/VBD/0/root ./.", "The/DT Danish/JJ bidder/NN refused/VBD ./."],
      "bidder",
      "Tern Lines",
    ],
    [
      "the company spoken of last, of two from that nation",
      [
        TERN,
        "Denmark/NNP 's/POS Mala@O/NNP Group@O/NNP/5/nsubj bid/VBD/0/root ./.",
        "The/DT Danish/JJ bidder/NN refused/VBD ./.",
      ],
      "bidder",
      "Mala Group",
    ],
    ["the state where no company is spoken of", ["The/DT Danes/NNPS refused/VBD ./."], "Danes", "Denmark"],
  ]);
});
