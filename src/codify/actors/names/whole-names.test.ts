import { describe, expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged } from "../../../../test/tagged-text.ts";

type Row = readonly [string, readonly string[], string, string];

describe("small words hold a body's name together", () => {
  test.each<Row>([
    [
      "behind what a union unites",
      ["The/DT Quarry@O/NNP and/CC Allied@O/NNP Workers@O/NNPS '/POS Union@O/NNP refused/VBD ./."],
      "Quarry",
      "Quarry and Allied Workers' Union",
    ],
    [
      "behind two possessives",
      ["The/DT Dockers@O/NNPS '/POS and/CC Crane@O/NNP Drivers@O/NNPS '/POS League@O/NNP refused/VBD ./."],
      "Dockers",
      "Dockers' and Crane Drivers' League",
    ],
    [
      "behind a body's noun and its of",
      ["The/DT Federation@O/NNP of/IN Stone@O/NNP and/CC Gravel@O/NNP Employers@O/NNPS refused/VBD ./."],
      "Gravel",
      "Federation of Stone and Gravel Employers",
    ],
    [
      "over a list",
      ["The/DT Department@O/NNP for/IN Business@O/NNP ,/, Energy@O/NNP and/CC Ports@O/NNPS refused/VBD ./."],
      "Ports",
      "Department for Business, Energy and Ports",
    ],
    [
      "whatever the reader takes its words for",
      ["The/DT Front@O/NNP for/IN Dignity@P/NNP and/CC Land@L/NNP refused/VBD ./."],
      "Land",
      "Front for Dignity and Land",
    ],
    [
      "between words of French",
      ["The/DT Syndicat@O/NNP des/FW Dockers@O/NNPS du/FW Nord@O/NNP refused/VBD ./."],
      "Nord",
      "Syndicat des Dockers du Nord",
    ],
    [
      "behind an on",
      ["The/DT Council@O/NNP on/IN Harbour@O/NNP Policy@O/NNP refused/VBD ./."],
      "Policy",
      "Council on Harbour Policy",
    ],
    [
      "over a to, where initials say so",
      ["The/DT AKD@O/NNP met/VBD ./.", "The/DT Alliance@O/NNP to/TO Keep@O/NNP Docks@O/NNPS refused/VBD ./."],
      "Docks",
      "Alliance to Keep Docks",
    ],
    [
      "between two words that stand together only",
      [
        "Aides/NNS of/IN Hearth@O/NNP and/CC Harvest/NNP met/VBD Hearth@O/NNP and/CC Harvest/NNP ./.",
        "They/PRP left/VBD ./. Then/RB Hearth@O/NNP and/CC Harvest/NNP refused/VBD ./.",
      ],
      "Harvest",
      "Hearth and Harvest",
    ],
    [
      "behind what one group of another is called by",
      ["Aides/NNS met/VBD the/DT Dockers@O/NNPS '/POS Democrats/NNPS ./."],
      "Democrats",
      "Dockers' Democrats",
    ],
  ])("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));

  test.each<Row>([
    [
      "but two names stay two where one stands alone elsewhere",
      [
        "Aides/NNS met/VBD Hansen@O/NNP ./.",
        "The/DT Association@O/NNP of/IN Drivers@O/NNPS and/CC Hansen@O/NNP refused/VBD ./.",
      ],
      "Drivers",
      "Association of Drivers",
    ],
    ["or is a state's", ["The/DT Bank@O/NNP of/IN Mala@O/NNP and/CC Peru/NNP refused/VBD ./."], "Peru", "Peru"],
    [
      "or is made of initials",
      ["The/DT HWU@O/NNP and/CC Dock@O/NNP Workers@O/NNPS Union@O/NNP refused/VBD ./."],
      "HWU",
      "HWU",
    ],
    [
      "or stands elsewhere too",
      [
        "Aides/NNS of/IN Hearth@O/NNP and/CC Harvest@O/NNP met/VBD Hearth@O/NNP and/CC Harvest@O/NNP ./.",
        "They/PRP met/VBD Hearth@O/NNP and/CC Harvest@O/NNP ./.",
        "They/PRP left/VBD Harvest@O/NNP ./.",
      ],
      "Hearth",
      "Hearth",
    ],
    [
      "or is written small",
      ["Aides/NNS met/VBD the/DT dockers/NNS '/POS Democrats@O/NNPS ./."],
      "Democrats",
      "Democrats",
    ],
    ["or has no article", ["Acme@O/NNP and/CC Dock@O/NNP Workers@O/NNPS Union@O/NNP refused/VBD ./."], "Acme", "Acme"],
    [
      "or has its own noun",
      ["The/DT Harbour@O/NNP Council@O/NNP and/CC Dock@O/NNP Union@O/NNP refused/VBD ./."],
      "Council",
      "Harbour Council",
    ],
  ])("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));
});

describe("other words for a body", () => {
  test.each<Row>([
    [
      "a short name in brackets",
      ["Dockers@O/NNPS Syndicate@O/NNP (/( Dosy@O/NNP )/) met/VBD ./.", "Dosy@O/NNP refused/VBD ./."],
      "Dosy",
      "Dockers Syndicate",
    ],
    [
      "initials between commas",
      ["The/DT Dockers@O/NNPS League@O/NNP ,/, DOL@O/NNP ,/, met/VBD ./.", "DOL@O/NNP refused/VBD ./."],
      "DOL",
      "Dockers League",
    ],
    [
      "initials behind an article",
      ["The/DT Dockers@O/NNPS League@O/NNP ,/, the/DT DOL@O/NNP ,/, met/VBD ./.", "DOL@O/NNP refused/VBD ./."],
      "DOL",
      "Dockers League",
    ],
    [
      "initials that hold those of the name",
      ["The/DT Pilots@O/NNPS Guild@O/NNP ,/, the/DT NUPG@O/NNP ,/, met/VBD ./.", "NUPG@O/NNP refused/VBD ./."],
      "NUPG",
      "Pilots Guild",
    ],
    [
      "no other's initials",
      ["The/DT Pilots@O/NNPS Guild@O/NNP ,/, the/DT SDN@O/NNP ,/, met/VBD ./.", "SDN@O/NNP refused/VBD ./."],
      "SDN",
      "SDN",
    ],
    [
      "its members",
      ["The/DT Dockers@O/NNPS Union@O/NNP met/VBD ./.", "The/DT dockers/NNS refused/VBD ./."],
      "dockers",
      "Dockers Union",
    ],
    [
      "the union of its members",
      ["The/DT Dockers@O/NNPS Union@O/NNP met/VBD ./.", "The/DT union/NN of/IN dockers/NNS refused/VBD ./."],
      "union",
      "Dockers Union",
    ],
    [
      "the people of its trade",
      ["The/DT Quarry@O/NNP Workers@O/NNPS Union@O/NNP met/VBD ./.", "The/DT quarrymen/NNS refused/VBD ./."],
      "quarrymen",
      "Quarry Workers Union",
    ],
    [
      "its kind of office",
      ["Acme@P/NNP chairwoman/NN Ida@P/NNP Marsh@P/NNP left/VBD ./.", "Ida@P/NNP Marsh@P/NNP refused/VBD ./."],
      "Marsh",
      "Acme",
    ],
    [
      "its trade",
      ["They/PRP met/VBD the/DT brewer/NN Acme@P/NNP ./.", "The/DT company/NN refused/VBD ./."],
      "company",
      "Acme",
    ],
    [
      "the front that it calls itself",
      [
        "The/DT Front@O/NNP for/IN Land@O/NNP met/VBD ./.",
        "The/DT government/NN left/VBD ./.",
        "Commander/NNP Ida@P/NNP Marsh@P/NNP ,/, the/DT front/NN 's/POS negotiator/NN ,/, refused/VBD ./.",
      ],
      "Marsh",
      "Front for Land",
    ],
    [
      "an administration is its state's",
      ["Kenya/NNP met/VBD ./.", "The/DT Obi@O/NNP Administration@O/NNP refused/VBD ./."],
      "Administration",
      "Kenya",
    ],
  ])("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));

  test.each<Row>([
    [
      "producers are not who associates them",
      ["The/DT Producers@O/NNPS Association@O/NNP met/VBD ./.", "The/DT producers/NNS refused/VBD ./."],
      "producers",
      "producers",
    ],
    [
      "nor are members of two unions one's",
      [
        "The/DT Dockers@O/NNPS Union@O/NNP and/CC the/DT Mala@O/NNP Dockers@O/NNPS League@O/NNP met/VBD ./.",
        "The/DT dockers/NNS refused/VBD ./.",
      ],
      "dockers",
      "dockers",
    ],
    [
      "rebels' armies are no state's",
      ["Kenya/NNP met/VBD ./.", "The/DT National@O/NNP Liberation@O/NNP Army@O/NNP refused/VBD ./."],
      "Army",
      "National Liberation Army",
    ],
    [
      "one adjective makes no home",
      ["A/DT Danish/JJ group/NN bid/VBD ./.", "The/DT government/NN refused/VBD ./."],
      "government",
      "government",
    ],
    [
      "a place is not what is named after it",
      [
        "The/DT Mala@O/NNP Confederation@O/NNP of/IN Labour@O/NNP met/VBD ./.",
        "They/PRP lent/VBD Mala@O/NNP money/NN ./.",
      ],
      "Mala",
      "Mala",
    ],
    [
      "a minister is of the state whose parliament he tells",
      [
        "Norway/NNP met/VBD Norway/NNP ./.",
        "Minister/NNP Ida@P/NNP Marsh@P/NNP told/VBD the/DT Scottish/JJ parliament/NN ./.",
      ],
      "Marsh",
      "Scotland",
    ],
  ])("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));
});

test.each<readonly [string, string, string | null]>([
  [
    "names it in full behind its initials",
    "SDN@O/NNP (/-LRB- Syndicat@O/NNP des/FW Dockers@O/NNPS du/FW Nord@O/NNP )/-RRB-",
    "Syndicat des Dockers du Nord",
  ],
  ["says where it is", "SDN@O/NNP (/-LRB- Mala@O/NNP Dockers@O/NNPS Hall@O/NNP )/-RRB-", "SDN"],
  ["says whose it is", "SDN@O/NNP (/-LRB- Sailors@O/NNPS )/-RRB-", "SDN"],
])("what stands in brackets behind a body %s", (_, words, party) =>
  expect(partyAt(tagged(`${words} met/VBD ./.`, "SDN@O/NNP refused/VBD ./."), "SDN")).toBe(party),
);

test.each<readonly [string, string, string, string]>([
  ["holds a shortened article", "Otis@P/NNP van@P/NN '@P/POS t@P/RB Velde@P/NNP", "Velde", "Otis van' t Velde"],
  ["holds Dutch small words", "Ida@P/NNP ter@P/NNP Marsh@P/NNP", "Marsh", "Ida ter Marsh"],
  ["begins behind honours", "Datuk@P/NNP Seri@P/NNP Otis@P/NNP Mala@P/NNP", "Mala", "Otis Mala"],
  ["begins behind shortened ones", "Hon.@P/NNP Otis@P/NNP Mala@P/NNP", "Mala", "Otis Mala"],
  ["ends before a possessive and a letter", "Otis@P/NNP Mala@P/NNP '/POS t/NN Velde@P/NNP", "Mala", "Otis Mala"],
  ["ends before a number", "Otis@P/NNP Mala@P/NNP 10/CD Points@M/NNPS", "Mala", "Otis Mala"],
])("the name of a person %s", (_, words, at, name) =>
  expect(partyAt(tagged(`${words} refused/VBD ./.`), at)).toBe(name),
);
