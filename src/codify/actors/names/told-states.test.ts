import { describe, expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";

type Row = readonly [string, readonly string[], string, string | null];
const rows = (all: readonly Row[]): void =>
  test.each(all)("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));

const TORVIA = "Torvia@P/NNP refused/VBD ./.";
const TROOPS = "Torvian/JJ troops/NNS left/VBD ./.";

describe("a state that no list has", () => {
  rows([
    ["goes by its adjective", [TORVIA, TROOPS], "troops", "Torvia"],
    [
      "has ministers",
      [TORVIA, "Torvian@O/JJ Trade/NNP Minister/NNP Ada@P/NNP Obi@P/NNP left/VBD ./."],
      "Obi",
      "Torvia",
    ],
    ["has a ministry", ["Torvia@P/NNP 's/POS foreign/JJ ministry/NN refused/VBD ./."], "ministry", "Torvia"],
    [
      "has foreign affairs",
      [
        "The/DT Ministry@O/NNP of@O/IN Foreign@O/NNP Affairs@O/NNPS of@O/IN Torvia@O/NNP met/VBD ./.",
        "Torvia@P/NNP refused/VBD ./.",
      ],
      "Ministry",
      "Torvia",
    ],
    [
      "has an interior minister",
      ["The/DT interior/JJ minister/NN of/IN Torvia@P/NNP left/VBD ./.", "The/DT government/NN refused/VBD ./."],
      "government",
      "Torvia",
    ],
    [
      "has a minister of its defence",
      [TORVIA, "The/DT Minister/NNP of/IN Defence/NNP of/IN Torvia@P/NNP ,/, Ada@P/NNP Obi@P/NNP ,/, left/VBD ./."],
      "Obi",
      "Torvia",
    ],
    [
      "is somebody's neighbour",
      ["Drones/NNS of/IN neighbouring/JJ Torvia@P/NNP fell/VBD ./.", "The/DT government/NN refused/VBD ./."],
      "government",
      "Torvia",
    ],
    ["has a parliament", ["The/DT parliament/NN of/IN Torvia@P/NNP voted/VBD ./.", TORVIA], "Torvia", "Torvia"],
    [
      "has a government, where it is a place",
      ["Torvia@P/NNP 's/POS government/NN refused/VBD ./.", "Troops/NNS leave/VBP Torvia@P/NNP ./."],
      "government",
      "Torvia",
    ],
    [
      "has a government, where that is the first that is told of it",
      ["Torvia@P/NNP 's/POS government/NN met/VBD ./.", "The/DT government/NN refused/VBD ./."],
      "government",
      "Torvia",
    ],
    [
      "has its ministers, and not the state that mediates",
      [
        TORVIA,
        TROOPS,
        "Kenyan/JJ mediators/NNS left/VBD ./.",
        "Kenya/NNP waits/VBZ ./.",
        "Kenya/NNP hopes/VBZ ./.",
        "Trade/NNP Minister/NNP Ada@P/NNP Obi@P/NNP left/VBD ./.",
      ],
      "Obi",
      "Torvia",
    ],
    [
      "has its ministers, and not the host of the talks",
      [
        TORVIA,
        TROOPS,
        "Talks/NNS in/IN Oslo/NNP ended/VBD ./.",
        "Trade/NNP Minister/NNP Ada@P/NNP Obi@P/NNP left/VBD ./.",
      ],
      "Obi",
      "Torvia",
    ],
    [
      "goes by its capital, where that is told",
      [TORVIA, TROOPS, "The/DT Torvian/JJ capital/NN ,/, Mala@P/NNP ,/, waits/VBZ ./.", "Mala@P/NNP refused/VBD ./."],
      "Mala",
      "Torvia",
    ],
    [
      "goes by its capital, told behind that",
      [TORVIA, TROOPS, "Mala@P/NNP ,/, the/DT capital/NN of/IN Torvia@P/NNP ,/, waits/VBZ ./."],
      "Mala",
      "Torvia",
    ],
  ]);
});

describe("no state", () => {
  rows([
    ["a person of that name", ["Ada@P/NNP Torvia@P/NNP left/VBD ./.", TROOPS, TORVIA], "Torvia", "Ada Torvia"],
    ["a title's name", ["Mr./NNP Torvia@P/NNP left/VBD ./.", TROOPS], "troops", "Torvian troops"],
    ["an adjective without its name", ["Acme@O/NNP refused/VBD ./.", TROOPS], "troops", "Torvian troops"],
    ["whom an adjective calls", [TORVIA, "Ada@P/NNP Torvian@P/NNP left/VBD ./."], "Torvian", "Ada Torvian"],
    ["who sells to governments", ["Acme@O/NNP 's/POS government/NN contracts/NNS ended/VBD ./."], "Acme", "Acme"],
    [
      "whose cabinet is called his, once he was told of",
      ["Torvia@P/NNP refused/VBD ./.", "Torvia@P/NNP 's/POS government/NN waits/VBZ ./."],
      "Torvia",
      "Torvia",
    ],
    [
      "what a minister is minister of",
      ["The/DT Minister/NNP of/IN Foreign/NNP Trade/NNP left/VBD ./.", "The/DT government/NN refused/VBD ./."],
      "government",
      "government",
    ],
    [
      "whose minister is of no cabinet",
      ["The/DT minister/NN of/IN Torvia@O/NNP Chapel@O/NNP left/VBD ./.", "The/DT government/NN refused/VBD ./."],
      "government",
      "government",
    ],
    ["a continent", ["Africa@L/NNP waits/VBZ ./.", "African/JJ troops/NNS left/VBD ./."], "troops", "African troops"],
  ]);
});
