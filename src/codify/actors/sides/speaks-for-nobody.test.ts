import { describe, expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";

type Row = readonly [string, readonly string[], string, string];

describe("who speaks for nobody else", () => {
  test.each<Row>([
    [
      "a minister who resigned",
      [
        "Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP/6/nsubj has/VBZ/6/aux resigned/VBN/0/root ./.",
        "She/PRP refused/VBD ./.",
      ],
      "She",
      "Ida Marsh",
    ],
    [
      "one who was sacked",
      ["Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP/6/nsubjpass was/VBD/6/auxpass sacked/VBN/0/root ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "a candidate, whatever her title was",
      [
        "Kenya/NNP met/VBD Kenya/NNP ./.",
        "Candidate/NN Ida@P/NNP Marsh@P/NNP refused/VBD ./.",
        "Mrs/NNP Marsh@P/NNP ,/, chairwoman/NN of/IN the/DT Pilots@O/NNPS Union@O/NNP ,/, left/VBD ./.",
      ],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "of two who run, the nominee of that party",
      [
        "Reform/NNP nominee/NN Ida@P/NNP Marsh@P/NNP left/VBD ./.",
        "Unity/NNP nominee/NN Otis@P/NNP Mala@P/NNP left/VBD ./.",
        "The/DT Reform/NNP nominee/NN refused/VBD ./.",
      ],
      "nominee",
      "Ida Marsh",
    ],
  ])("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));

  test.each<Row>([
    [
      "a minister who would resign",
      ["Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP/6/nsubj would/MD/6/aux resign/VB/0/root ./."],
      "Marsh",
      "Kenya",
    ],
    [
      "a member for a district in brackets",
      ["Senator/NNP Ida@P/NNP Marsh@P/NNP (/-LRB- R-Ohio@O/NNP )/-RRB- refused/VBD ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "one who is from elsewhere",
      ["Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP ,/, from/IN Acme@O/NNP ,/, refused/VBD ./."],
      "Marsh",
      "Kenya",
    ],
    [
      "one who is told to",
      ["Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP/6/nsubj must/MD/6/aux resign/VB/0/root ./."],
      "Marsh",
      "Kenya",
    ],
    [
      "one who sacked another",
      ["Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP/5/nsubj sacked/VBD/0/root Otis@P/NNP Mala@P/NNP/5/dobj ./."],
      "Marsh",
      "Kenya",
    ],
    [
      "a minister who runs as well",
      [
        "Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP ,/, the/DT candidate/NN of/IN her/PRP$ party/NN ,/, refused/VBD ./.",
      ],
      "Marsh",
      "Kenya",
    ],
  ])("not %s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));

  test("nobody is the nominee of two of one party", () => {
    const text = tagged(
      "Nominees/NNS Ida@P/NNP Marsh@P/NNP and/CC Otis@P/NNP Mala@P/NNP left/VBD ./.",
      "The/DT nominee/NN refused/VBD ./.",
    );
    expect(partyAt(text, "nominee")).toBeNull();
  });

  test.each([
    ["A/DT former/JJ Kenyan/JJ minister/NN refused/VBD ./.", "minister"],
    ["Kenya/NNP 's/POS former/JJ envoy/NN refused/VBD ./.", "envoy"],
  ])("%s: a former one is no state", (sentence, word) => expect(partyAt(tagged(sentence), word)).not.toBe("Kenya"));
});
