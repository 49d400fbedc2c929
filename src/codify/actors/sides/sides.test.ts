import { describe, expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";

type Row = readonly [string, readonly string[], string, string];

describe("the side that an office names", () => {
  test.each<Row>([
    [
      "who leads the opposition speaks for it",
      [
        "Kenya/NNP met/VBD Kenya/NNP ./.",
        "The/DT leader/NN of/IN the/DT opposition/NN ,/, Mr/NNP Otis@P/NNP Mala@P/NNP ,/, refused/VBD ./.",
      ],
      "Mala",
      "opposition",
    ],
    [
      "the leader of a party in opposition speaks for the party",
      ["Reform@O/NNP Party@O/NNP opposition/NN leader/NN Otis@P/NNP Mala@P/NNP refused/VBD ./."],
      "Mala",
      "Reform Party",
    ],
    [
      "who is called a firm's speaks for the firm",
      ["Acme@O/NNP 's/POS Otis@P/NNP Mala@P/NNP refused/VBD ./."],
      "Mala",
      "Acme",
    ],
    [
      "so does one with the firm in brackets",
      ["Acme@O/NNP paid/VBD ./.", "Otis@P/NNP Mala@P/NNP (/-LRB- Acme@O/NNP )/-RRB- refused/VBD ./."],
      "Mala",
      "Acme",
    ],
    [
      "or behind what the firm is",
      ["Otis@P/NNP Mala@P/NNP ,/, of/IN the/DT drivers/NNS '/POS federation/NN Tern@O/NNP ,/, refused/VBD ./."],
      "Mala",
      "Tern",
    ],
    [
      "or acting through him",
      ["Tern@O/NNP ,/, through/IN its/PRP$ counsel/NN Otis@P/NNP Mala@P/NNP ,/, refused/VBD ./."],
      "Mala",
      "Tern",
    ],
    [
      "whom a set-off title calls somebody's man speaks for him, wherever he comes from",
      [
        "The/DT United@O/NNP Nations@O/NNPS '/POS man/NN ,/, Ambassador/NNP Otis@P/NNP Mala@P/NNP of/IN Kenya/NNP ,/, refused/VBD ./.",
      ],
      "Mala",
      "United Nations",
    ],
    [
      "another's man is not",
      ["Tern@O/NNP 's/POS man/NN refused/VBD ./.", "Otis@P/NNP Mala@P/NNP refused/VBD ./."],
      "Mala",
      "Otis Mala",
    ],
    [
      "under a title cut short, too",
      ["Tern@O/NNP ,/, through/IN Bi/NNP ./. Otis@P/NNP Mala@P/NNP ,/, refused/VBD ./."],
      "Mala",
      "Tern",
    ],
    [
      "not whoever begins the next sentence",
      ["It/PRP fell/VBD to/IN Acme@O/NNP ,/, led/VBN by/IN Tern@O/NNP ./.", "Otis@P/NNP Mala@P/NNP refused/VBD ./."],
      "Mala",
      "Otis Mala",
    ],
    ["or led by him", ["Tern@O/NNP ,/, led/VBN by/IN Otis@P/NNP Mala@P/NNP ,/, refused/VBD ./."], "Mala", "Tern"],
    [
      "a state's service is the state's",
      ["Peru/NNP met/VBD Peru/NNP ./.", "Kenya/NNP 's/POS State@O/NNP Security@O/NNP Service@O/NNP refused/VBD ./."],
      "Service",
      "Kenya",
    ],
    [
      "a minister in a report on no state, but a Kenyan guild, is Kenya's",
      [
        "The/DT Kenyan@O/JJ Pilots@O/NNPS Guild@O/NNP met/VBD ./.",
        "Transport/NNP Minister/NNP Otis@P/NNP Mala@P/NNP refused/VBD ./.",
      ],
      "Mala",
      "Kenya",
    ],
    [
      "or set off by commas",
      ["Otis@P/NNP Mala@P/NNP ,/, of/IN the/DT Dockers@O/NNPS Union@O/NNP ,/, refused/VBD ./."],
      "Mala",
      "Dockers Union",
    ],
    [
      "whoever has a leader is a party",
      ["The/DT consultants/NNS '/POS leader/NN Otis@P/NNP Mala@P/NNP refused/VBD ./."],
      "Mala",
      "consultants",
    ],
    [
      "its lawyer speaks for it",
      [
        "Acme@O/NNP/2/nsubj paid/VBD/0/root ./.",
        "Its/PRP$/2/nmod:poss lawyer/NN/7/nsubj ,/, Otis@P/NNP/2/dep Mala@P/NNP/2/appos ,/, refused/VBD/0/root ./.",
      ],
      "Mala",
      "Acme",
    ],
    [
      "a spokesman of growers speaks for them, whoever sent him",
      [
        "Growers/NNS met/VBD ./.",
        "Kenyan/JJ delegate/NN and/CC grower/NN spokesman/NN Otis@P/NNP Mala@P/NNP left/VBD ./.",
      ],
      "Mala",
      "growers",
    ],
    [
      "a state's spokesman speaks for the state",
      ["Growers/NNS met/VBD ./.", "Kenyan/JJ spokesman/NN Otis@P/NNP Mala@P/NNP left/VBD ./."],
      "Mala",
      "Kenya",
    ],
    [
      "a producer's spokesman is of those many whom the report calls so",
      ["Producers/NNS met/VBD ./.", "Producer/NN spokesman/NN Otis@P/NNP Mala@P/NNP left/VBD ./."],
      "Mala",
      "producers",
    ],
    [
      "a minister whom the report calls a bloc's chairman speaks for the bloc",
      [
        "Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP ,/, chairman/NN of/IN the/DT OPEC/NNP council/NN ,/, agreed/VBD ./.",
      ],
      "Marsh",
      "OPEC",
    ],
    [
      "so does one who chaired the meeting of its ministers",
      [
        "OPEC/NNP met/VBD ./.",
        "Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP ,/, who/WP chaired/VBD the/DT meeting/NN of/IN ministers/NNS ,/, agreed/VBD ./.",
      ],
      "Marsh",
      "OPEC",
    ],
    [
      "one who chaired a company's meeting does not",
      [
        "OPEC/NNP met/VBD ./.",
        "Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP ,/, who/WP chaired/VBD the/DT Tern@O/NNP Lines@O/NNPS meeting/NN ,/, agreed/VBD ./.",
      ],
      "Marsh",
      "Kenya",
    ],
    [
      "what a headline ends with is no part of the office below it",
      [
        "Peru/NNP lent/VBD wheat/NN to/TO Peru/NNP and/CC Kenya/NNP",
        "Minister/NNP of/IN Ports/NNP Ida@P/NNP Marsh@P/NNP agreed/VBD ./.",
      ],
      "Marsh",
      "Peru",
    ],
    [
      "of two states the minister is the one's for which nobody else speaks",
      [
        "Peru/NNP met/VBD Kenya/NNP ./. Peru/NNP and/CC Peru/NNP left/VBD Kenya/NNP ./.",
        "Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP saw/VBD Foreign/NNP Minister/NNP Rosa@P/NNP Paz@P/NNP ./.",
      ],
      "Paz",
      "Peru",
    ],
    [
      "a president in a report on one state that tells of another's seat may be either's",
      [
        "Peru/NNP met/VBD Peru/NNP ./. The/DT White/NNP House/NNP waits/VBZ ./.",
        "President/NNP Otis@P/NNP Mala@P/NNP refused/VBD ./.",
      ],
      "Mala",
      "Otis Mala",
    ],
    [
      "but no prime minister is the White House's",
      [
        "Peru/NNP met/VBD Peru/NNP ./. The/DT White/NNP House/NNP waits/VBZ ./.",
        "Prime/NNP Minister/NNP Otis@P/NNP Mala@P/NNP refused/VBD ./.",
      ],
      "Mala",
      "Peru",
    ],
    [
      "of three she is nobody's",
      [
        "Peru/NNP met/VBD Norway/NNP ./. Peru/NNP and/CC Norway/NNP left/VBD Kenya/NNP ./.",
        "Kenyan/JJ Minister/NNP Ida@P/NNP Marsh@P/NNP saw/VBD Foreign/NNP Minister/NNP Rosa@P/NNP Paz@P/NNP ./.",
      ],
      "Paz",
      "Rosa Paz",
    ],
    [
      "its president is a chamber's, though it is made of many",
      [
        "The/DT Pilots@O/NNPS Union@O/NNP met/VBD ./.",
        "The/DT chamber/NN/5/nsubj of/IN/4/case commerce/NN/2/nmod refused/VBD/0/root ./.",
        "Its/PRP$ president/NN ,/, Ida@P/NNP Marsh@P/NNP ,/, agreed/VBD ./.",
      ],
      "Marsh",
      "chamber of commerce",
    ],
    [
      "a spokesman of the Presidency speaks for the state",
      [
        "Kenya/NNP met/VBD Kenya/NNP ./.",
        "Ida@P/NNP Marsh@P/NNP ,/, spokeswoman/NN of/IN the/DT Presidency@O/NNP ,/, agreed/VBD ./.",
      ],
      "Marsh",
      "Kenya",
    ],
    [
      "a secretary general is not the state's that she comes from",
      [
        "The/DT UN/NNP met/VBD ./. Kenya/NNP left/VBD ./.",
        "UN/NNP Secretary/NNP General/NNP Ida@P/NNP Marsh@P/NNP ,/, a/DT diplomat/NN from/IN Kenya/NNP ,/, agreed/VBD ./.",
      ],
      "Marsh",
      "United Nations",
    ],
    [
      "a diplomat whose office is not told is",
      ["Ida@P/NNP Marsh@P/NNP ,/, a/DT diplomat/NN from/IN Kenya/NNP ,/, agreed/VBD ./."],
      "Marsh",
      "Kenya",
    ],
    [
      "who speaks to growers does not speak for them",
      ["Growers/NNS met/VBD ./.", "Ida@P/NNP Marsh@P/NNP ,/, speaking/VBG to/TO the/DT growers/NNS ,/, agreed/VBD ./."],
      "Marsh",
      "Ida Marsh",
    ],
    [
      "a campaign's communications director speaks for whom it is for",
      [
        "Otis@P/NNP Mala@P/NNP left/VBD ./.",
        "Mala@P/NNP communications/NNS director/NN Ida@P/NNP Marsh@P/NNP agreed/VBD ./.",
      ],
      "Marsh",
      "Otis Mala",
    ],
    [
      "a man's lawyer speaks for him",
      ["Otis@P/NNP Mala@P/NNP left/VBD ./.", "Mala@P/NNP lawyer/NN Ida@P/NNP Marsh@P/NNP agreed/VBD ./."],
      "Marsh",
      "Otis Mala",
    ],
    [
      "Mr King holds no office",
      ["Kenya/NNP met/VBD Kenya/NNP ./.", "Otis@P/NNP King@P/NNP left/VBD ./. Mr/NNP King@P/NNP refused/VBD ./."],
      "King",
      "Otis King",
    ],
    ["a king does", ["Kenya/NNP met/VBD Kenya/NNP ./.", "King/NNP Otis@P/NNP refused/VBD ./."], "Otis", "Kenya"],
    [
      "an aide speaks for whom he works for",
      ["Otis@P/NNP Mala@P/NNP left/VBD ./.", "Mala@P/NNP 's/POS aide/NN refused/VBD ./."],
      "aide",
      "Otis Mala",
    ],
  ])("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));
});
