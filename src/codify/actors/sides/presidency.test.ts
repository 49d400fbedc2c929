import { expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";

type Row = readonly [string, readonly string[], string, string | null];

const STATES = ["Kenya/NNP met/VBD Peru/NNP ./.", "Kenya/NNP and/CC Peru/NNP met/VBD ./."];

test.each<Row>([
  [
    "who presides over a conference speaks for its presidency, though states and a bloc are told of",
    [...STATES, "The/DT EU/NNP left/VBD ./.", "Conference/NN president/NN Ida@P/NNP Marsh@P/NNP refused/VBD ./."],
    "Marsh",
    "conference presidency",
  ],
  [
    "wherever she comes from",
    [...STATES, "Conference/NN president/NN Ida@P/NNP Marsh@P/NNP of/IN Kenya/NNP refused/VBD ./."],
    "Marsh",
    "conference presidency",
  ],
  [
    "the presidency of talks is a party",
    [...STATES, "The/DT presidency/NN of/IN the/DT water/NN talks/NNS proposed/VBD cuts/NNS ./."],
    "presidency",
    "conference presidency",
  ],
  [
    "a chairman speaks for the conference",
    [...STATES, "Conference/NN chairman/NN Ida@P/NNP Marsh@P/NNP refused/VBD ./."],
    "Marsh",
    "conference",
  ],
  [
    "a minister who chairs an alliance of states speaks for the alliance",
    [
      ...STATES,
      "Ida@P/NNP Marsh@P/NNP ,/, port/NN minister/NN of/IN Kenya/NNP and/CC chair/NN of/IN the/DT Alliance@O/NNP of@O/IN River@O/NNP States@O/NNPS ,/, left/VBD ./.",
    ],
    "Marsh",
    "Alliance of River States",
  ],
  [
    "who chairs states without a name of their own speaks for them",
    [
      ...STATES,
      "Kenya/NNP 's/POS Ida@P/NNP Marsh@P/NNP ,/, chair/NN of/IN the/DT least/RBS developed/VBN/12/amod countries/NNS ,/, left/VBD ./.",
    ],
    "Marsh",
    "least developed countries",
  ],
  [
    "a conference that a bloc holds is the bloc's",
    [
      "OPEC/NNP met/VBD ./.",
      "OPEC/NNP agreed/VBD ./.",
      "Conference/NN president/NN Ida@P/NNP Marsh@P/NNP refused/VBD ./.",
    ],
    "Marsh",
    "OPEC",
  ],
  [
    "the president of a state chairs nothing",
    ["Kenya/NNP met/VBD ./.", "Kenyan/JJ President/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./."],
    "Marsh",
    "Kenya",
  ],
  [
    "a presidency of nothing is nobody",
    [...STATES, "The/DT presidency/NN ends/VBZ in/IN May/NNP ./."],
    "presidency",
    null,
  ],
])("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));
