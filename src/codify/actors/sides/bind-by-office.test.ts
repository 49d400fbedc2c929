import { describe, expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged, withSpoken } from "../../../../test/tagged-text.ts";

type Row = readonly [string, readonly string[], string, string];

describe("whom an office binds", () => {
  test.each<Row>([
    [
      "its president is the body's that the sentence before was about, though its name hangs by its first word",
      [
        "Kenya/NNP met/VBD Kenya/NNP ./.",
        "The/DT Quarry@O/NNP/6/nsubj and/CC Allied@O/NNP Workers@O/NNPS Union@O/NNP/2/conj met/VBD/0/root ./.",
        "Its/PRP$ president/NN ,/, Ida@P/NNP Marsh@P/NNP ,/, refused/VBD ./.",
      ],
      "Marsh",
      "Quarry and Allied Workers Union",
    ],
    [
      "the council's president is of the council that was told of before, and of no company named in between",
      [
        "The/DT pilots/NNS '/POS council/NN met/VBD ./.",
        "Tern@O/NNP Lines@O/NNPS/3/nsubj bid/VBD/0/root ./.",
        "The/DT council/NN 's/POS president/NN ,/, Ida@P/NNP Marsh@P/NNP ,/, refused/VBD ./.",
      ],
      "Marsh",
      "pilots' council",
    ],
    [
      "nor where the report tells of no council",
      [
        "Tern@O/NNP Lines@O/NNPS/3/nsubj bid/VBD/0/root ./.",
        "The/DT council/NN 's/POS president/NN ,/, Ida@P/NNP Marsh@P/NNP ,/, refused/VBD ./.",
      ],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "a company's is of the company",
      [
        "The/DT pilots/NNS '/POS council/NN met/VBD ./.",
        "Tern@O/NNP Lines@O/NNPS/3/nsubj bid/VBD/0/root ./.",
        "The/DT company/NN 's/POS president/NN ,/, Ida@P/NNP Marsh@P/NNP ,/, refused/VBD ./.",
      ],
      "Marsh",
      "Tern Lines",
    ],
    [
      "whom a report goes by is somebody else than is told of behind the comma",
      ["According/VBG to/TO a/DT Kenyan/JJ envoy/NN ,/, Ida@P/NNP Marsh@P/NNP agreed/VBD ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "unless a comma closes the name",
      ["According/VBG to/TO a/DT Kenyan/JJ envoy/NN ,/, Ida@P/NNP Marsh@P/NNP ,/, Peru/NNP agreed/VBD ./."],
      "Marsh",
      "Kenya",
    ],
    [
      "an envoy is of whom sent her, not of whom she deals with",
      ["The/DT UN/NNP envoy/NN for/IN Kenya/NNP ,/, Ida@P/NNP Marsh@P/NNP ,/, agreed/VBD ./."],
      "Marsh",
      "United Nations",
    ],
    [
      "a minister for a bloc's affairs is her state's",
      ["Peru/NNP 's/POS minister/NN for/IN EU/NNP affairs/NNS ,/, Ida@P/NNP Marsh@P/NNP ,/, agreed/VBD ./."],
      "Marsh",
      "Peru",
    ],
    [
      "who speaks for a state is that state's",
      ["Peru/NNP waits/VBZ ./.", "A/DT spokeswoman/NN for/IN Kenya/NNP ,/, Ida@P/NNP Marsh@P/NNP ,/, agreed/VBD ./."],
      "Marsh",
      "Kenya",
    ],
    [
      "the opposition's spokesman on ports is none of the government's",
      ["Kenya/NNP met/VBD Kenya/NNP ./.", "Opposition/NN ports/NNS spokesman/NN Ben@P/NNP Roth@P/NNP refused/VBD ./."],
      "Roth",
      "opposition",
    ],
    [
      "the dockers' president is theirs",
      [
        "Kenya/NNP met/VBD Kenya/NNP ./.",
        "The/DT dockers/NNS '/POS president/NN ,/, Ida@P/NNP Marsh@P/NNP ,/, refused/VBD ./.",
      ],
      "Marsh",
      "dockers",
    ],
    [
      "an office that names its state goes before one that does not",
      [
        "Peru/NNP wrote/VBD to/TO Peru/NNP ./.",
        "Rear/NNP Admiral/NNP Ida@P/NNP Marsh@P/NNP ,/, commander/NN of/IN the/DT Kenyan/JJ navy/NN ,/, agreed/VBD ./.",
      ],
      "Marsh",
      "Kenya",
    ],
    [
      "also where it stands with a later mention",
      [
        "Peru/NNP wrote/VBD to/TO Peru/NNP ./.",
        "Minister/NNP Ida@P/NNP Marsh@P/NNP left/VBD ./.",
        "Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP agreed/VBD ./.",
      ],
      "Marsh",
      "Kenya",
    ],
    [
      "a title may stand between an office and its bearer",
      ["Kenya/NNP 's/POS navy/NN chief/NN ,/, Admiral/NNP Ida@P/NNP Marsh@P/NNP ,/, agreed/VBD ./."],
      "Marsh",
      "Kenya",
    ],
    [
      "whose office it is may stand before it",
      ["Peru/NNP thanked/VBD Kenya/NNP ,/, whose/WP$ envoy/NN ,/, Ida@P/NNP Marsh@P/NNP ,/, agreed/VBD ./."],
      "Marsh",
      "Kenya",
    ],
    [
      "a minister is of the state that the sentence before was about",
      [
        "Peru/NNP met/VBD Kenya/NNP ./.",
        "Kenya/NNP/3/nmod:poss 's/POS role/NN/4/nsubj grew/VBD/0/root ./.",
        "Foreign/NNP Minister/NNP Ida@P/NNP Marsh@P/NNP agreed/VBD ./.",
      ],
      "Marsh",
      "Kenya",
    ],
    [
      "who chairs a conference speaks for the conference",
      ["Conference/NN chairman/NN Ida@P/NNP Marsh@P/NNP of/IN Peru/NNP agreed/VBD ./."],
      "Marsh",
      "conference",
    ],
    [
      "one that a bloc holds is the bloc's",
      ["OPEC/NNP met/VBD ./.", "Conference/NN chairman/NN Ida@P/NNP Marsh@P/NNP agreed/VBD ./."],
      "Marsh",
      "OPEC",
    ],
    [
      "only companies have chief executives",
      [
        "Tern@O/NNP Ferries@O/NNPS paid/VBD ./.",
        "It/PRP was/VBD fair/JJ ,/, the/DT Dockers@O/NNPS Union@O/NNP/9/nsubj said/VBD/0/root ./.",
        "Chief/JJ executive/NN Ida@P/NNP Marsh@P/NNP refused/VBD ./.",
      ],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "the United States has no ministers",
      ["The/DT U.S./NNP met/VBD the/DT U.S./NNP ./.", "Trade/NN minister/NN Ida@P/NNP Marsh@P/NNP refused/VBD ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "the state that a minister visits is not his",
      ["Minister/NNP Ida@P/NNP Marsh@P/NNP refused/VBD on/IN a/DT visit/NN to/TO Kenya/NNP ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "nor is the one that he addresses",
      ["Minister/NNP Ida@P/NNP Marsh@P/NNP/4/nsubj warned/VBD/0/root Kenya/NNP/4/dobj ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "another minister's state, told elsewhere, is not hers",
      [
        "Peru/NNP met/VBD Kenya/NNP ./.",
        "Ben@P/NNP Roth@P/NNP ,/, Peru/NNP 's/POS deputy/NN foreign/JJ minister/NN ,/, left/VBD ./.",
        "Kenya/NNP/2/nsubj waited/VBD/0/root ./.",
        "Deputy/NN foreign/JJ minister/NN Ida@P/NNP Marsh@P/NNP agreed/VBD ./.",
      ],
      "Marsh",
      "Kenya",
    ],
    [
      "a foreign minister in a report on two states could be either's",
      ["Peru/NNP met/VBD Kenya/NNP ./.", "Foreign/NNP Minister/NNP Ida@P/NNP Marsh@P/NNP agreed/VBD ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "what a secretary is for is no group that she speaks for",
      ["Kenya/NNP met/VBD ./.", "Ida@P/NNP Marsh@P/NNP ,/, secretary/NN for/IN farm/NN workers/NNS ,/, agreed/VBD ./."],
      "Marsh",
      "Kenya",
    ],
    [
      "what stands behind an and is the next one's office",
      ["Ida@P/NNP Marsh@P/NNP ,/, and/CC the/DT Kenyan/JJ envoy/NN ,/, Ben@P/NNP Roth@P/NNP ,/, agreed/VBD ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "a party's nominee speaks for himself",
      ["Green@O/NNP Party@O/NNP nominee/NN Ida@P/NNP Marsh@P/NNP refused/VBD ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "so does a member of parliament",
      ["Kenya/NNP met/VBD ./.", "Ida@P/NNP Marsh@P/NNP ,/, a/DT member/NN of/IN parliament/NN ,/, refused/VBD ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "the speaker of a state's parliament speaks for the state",
      ["Ida@P/NNP Marsh@P/NNP ,/, speaker/NN of/IN the/DT Kenyan/JJ parliament/NN ,/, refused/VBD ./."],
      "Marsh",
      "Kenya",
    ],
    [
      "who advises a president speaks for the state",
      [
        "Kenya/NNP met/VBD ./.",
        "Ida@P/NNP Marsh@P/NNP ,/, chairman/NN of/IN the/DT president/NN 's/POS panel/NN ,/, agreed/VBD ./.",
      ],
      "Marsh",
      "Kenya",
    ],
    [
      "a department that one state alone has is that state's",
      ["Peru/NNP met/VBD Peru/NNP in/IN the/DT U.S./NNP ./.", "The/DT State@O/NNP Department@O/NNP refused/VBD ./."],
      "Department",
      "United States",
    ],
    [
      "or a party of its own where the report does not name that state",
      ["Peru/NNP met/VBD Peru/NNP ./.", "The/DT State@O/NNP Department@O/NNP refused/VBD ./."],
      "Department",
      "State Department",
    ],
    [
      "what has a head of sport is a body, and she speaks for it",
      [
        "Acme@P/NNP left/VBD ./.",
        "Ida@P/NNP Marsh@P/NNP ,/, Acme@P/NNP 's/POS head/NN of/IN sport/NN ,/, refused/VBD ./.",
      ],
      "Marsh",
      "Acme",
    ],
    [
      "who chairs a chamber's committee speaks for herself",
      ["Senate@O/NNP Agriculture/NNP Chairman/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "a president's head of staff speaks for the president",
      ["Otis@P/NNP Mala@P/NNP left/VBD ./.", "Mala@P/NNP 's/POS head/NN of/IN staff/NN refused/VBD ./."],
      "head",
      "Otis Mala",
    ],
    [
      "its president is the president of what the sentence before is about",
      [
        "Tern@O/NNP/2/compound Ferries@O/NNPS/3/nsubj left/VBD/0/root Acme@O/NNP/5/compound Co@O/NNP/3/dobj ./.",
        "Its/PRP$/2/nmod:poss president/NN/7/nsubj ,/, Ida@P/NNP/2/dep Marsh@P/NNP/2/appos ,/, refused/VBD/0/root ./.",
      ],
      "Marsh",
      "Tern Ferries",
    ],
  ])("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));
});

test("a chief executive's company is the one told of before his own words", () => {
  const text = tagged(
    "Tern@O/NNP Ferries@O/NNPS/3/nsubj refused/VBD ./.",
    "It/PRP left/VBD ./.",
    "“/`` We/PRP came/VBD ./.",
    "We/PRP stay/VBP ,/, ”/'' said/VBD chief/JJ executive/NN Ida@P/NNP Marsh@P/NNP ./.",
  );
  expect(partyAt(text, "Marsh")).toBe("Ida Marsh");
  const said = withSpoken(text, "Ida Marsh", "said", "“We came. We stay,”");
  const quoted = { ...said, spoken: said.spoken.map((one) => ({ ...one, kind: "direct" as const })) };
  expect(partyAt(quoted, "Marsh")).toBe("Tern Ferries");
});
