import { describe, expect, test } from "vitest";
import { partyAt } from "../../../test/party-at.ts";
import { tagged, withSpoken } from "../../../test/tagged-text.ts";
import type { Annotations } from "../../domain/annotation.ts";
import { parseOf } from "../parse.ts";
import { castOf } from "./actors.ts";

describe("within a report", () => {
  test.each<readonly [string, readonly string[], string, string]>([
    [
      "a spokesman's party is the person he speaks for",
      [
        "Otis@P/NNP Mala@P/NNP left/VBD ./.",
        "Ben@P/NNP Roth@P/NNP ,/, a/DT Mala@P/NNP spokesman/NN ,/, refused/VBD ./.",
      ],
      "Roth",
      "Otis Mala",
    ],
    [
      "dockers are no man, whatever the reader takes them for",
      ["Dockers@P/NNPS refused/VBD ./."],
      "Dockers",
      "Dockers",
    ],
    [
      "a chamber of commerce is no union",
      [
        "The/DT Pilots@O/NNPS Union@O/NNP met/VBD ./.",
        "The/DT chamber/NN/6/nsubj of/IN/4/case commerce/NN/2/nmod still/RB then/RB refused/VBD/0/root ./.",
      ],
      "chamber",
      "chamber of commerce",
    ],
    [
      "her campaign manager speaks for her",
      [
        "Helga@P/NNP Marsh@P/NNP/2/nsubj left/VBD/0/root ./.",
        "Her/PRP$ campaign/NN manager/NN ,/, Ben@P/NNP Roth@P/NNP ,/, refused/VBD ./.",
      ],
      "Roth",
      "Helga Marsh",
    ],
    [
      "the prime minister's spokesman for the prime minister's state",
      [
        "Kenyan/JJ Prime/NNP Minister/NNP Otis@P/NNP Mala@P/NNP left/VBD ./.",
        "The/DT prime/JJ minister/NN 's/POS spokesman/NN refused/VBD ./.",
      ],
      "spokesman",
      "Kenya",
    ],
    [
      "a foreign secretary is the home's where the report is on a state that has one too",
      ["Mexico/NNP met/VBD ./.", "Mexico/NNP sent/VBD Foreign/NNP Secretary/NNP Ida@P/NNP Marsh@P/NNP ./."],
      "Marsh",
      "Mexico",
    ],
    [
      "a king is a person, whatever the reader takes him for",
      ["Peru/NNP wrote/VBD ./.", "In/IN Peru/NNP King/NNP Otis@O/NNP refused/VBD ./."],
      "Otis",
      "Peru",
    ],
    [
      "who leads a company is no part of its name",
      ["Acme@O/NNP paid/VBD ./.", "The/DT Mala-led@P/NNP Acme@O/NNP refused/VBD ./."],
      "Acme",
      "Acme",
    ],
    [
      "a chairman speaks for the company that the sentence before was about",
      ["Acme@O/NNP/2/nsubj paid/VBD/0/root ./.", "Chairman/NNP Ben@P/NNP Roth@P/NNP refused/VBD ./."],
      "Roth",
      "Acme",
    ],
    [
      "a minister is of the state that the sentence before was about",
      [
        "Peru/NNP and/CC Peru/NNP wrote/VBD ./.",
        "Kenya/NNP/2/nsubj shut/VBD/0/root Peru/NNP 's/POS bridge/NN ./.",
        "Interior/NNP Minister/NNP Ida@P/NNP Marsh@P/NNP agreed/VBD ./.",
      ],
      "Marsh",
      "Kenya",
    ],
    [
      "the deputy prime minister is whose report says elsewhere",
      [
        "Peru/NNP wrote/VBD to/TO Kenya/NNP 's/POS deputy/NN prime/JJ minister/NN ./.",
        "Peru/NNP heard/VBD the/DT deputy/NN prime/JJ minister/NN ,/, Ida@P/NNP Marsh@P/NNP ./.",
      ],
      "Marsh",
      "Kenya",
    ],
    [
      "ministers are those last spoken of",
      ["Kenyan/JJ ministers/NNS met/VBD ./.", "Ministers/NNS refused/VBD ./."],
      "Ministers",
      "Kenya",
    ],
    [
      "a group is called after who leads it",
      ["A/DT group/NN led/VBN by/IN Ida@P/NNP Marsh@P/NNP bid/VBD ./.", "The/DT group/NN refused/VBD ./."],
      "group",
      "Ida Marsh group",
    ],
    [
      "a consortium is no company of the same report",
      ["Acme@O/NNP owes/VBZ a/DT consortium/NN of/IN banks/NNS/4/nmod ./.", "The/DT consortium/NN refused/VBD ./."],
      "consortium",
      "consortium of banks",
    ],
    [
      "an unnamed union is no company",
      ["Acme@O/NNP Ferries@O/NNP paid/VBD ./.", "The/DT union/NN refused/VBD ./."],
      "union",
      "union",
    ],
    [
      "a paper that is told something is not the company",
      ["Acme@O/NNP sold/VBD ./.", "Aides/NNS told/VBD/0/root Courier@O/NNP/2/dobj the/DT company/NN refused/VBD ./."],
      "company",
      "Acme",
    ],
    [
      "the conference is the bloc's",
      ["OPEC/NNP met/VBD ./.", "The/DT conference/NN refused/VBD ./."],
      "conference",
      "OPEC",
    ],
    [
      "consumer demands are the consumers'",
      ["Tin/NN consumers/NNS met/VBD ./.", "The/DT consumer/NN/3/compound demands/NNS failed/VBD ./."],
      "consumer",
      "Tin consumers",
    ],
    [
      "initials hold a name together over an and",
      ["Dockers@O/NNPS and/CC Harbour@O/NNP Workers@O/NNPS met/VBD ./.", "DHW@O/NNP refused/VBD ./."],
      "DHW",
      "Dockers and Harbour Workers",
    ],
    [
      "and take in the sentence's first word",
      ["Northern/JJ Motors@O/NNP Corp@O/NNP sold/VBD ./.", "NMC@O/NNP refused/VBD ./."],
      "NMC",
      "Northern Motors Corp",
    ],
    [
      "a headline's verb is no part of a name",
      [
        "Mala@P/NNP Calls@O/NNP On/IN Obi@P/NNP To/TO Resign/VB ./.",
        "Critics/NNS and/CC others/NNS told/VBD Mala@P/NNP ./.",
      ],
      "Mala",
      "Mala",
    ],
    [
      "of two of one surname it is the one whom the report is about",
      [
        "Ben@P/NNP Obi@P/NNP wrote/VBD to/TO Ada@P/NNP Obi@P/NNP ./.",
        "Ada@P/NNP Obi@P/NNP left/VBD ./.",
        "Obi@P/NNP refused/VBD ./.",
      ],
      "Obi",
      "Ada Obi",
    ],
    [
      "a given name tells she from he",
      ["Helga@P/NNP Marsh@P/NNP met/VBD Otto@P/NNP Mala@P/NNP ./.", "She/PRP/2/nsubj refused/VBD/0/root ./."],
      "She",
      "Helga Marsh",
    ],
  ])("%s", (_name, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));
  test("an unlisted company between brackets keeps its name and its letters", () => {
    const text = tagged(
      "<@O/NN Astral@O/NNP Foods@O/NNP Ltd@O/NNP >/NN (/( AFL@O/NNP )/) rose/VBD ./.",
      "AFL@O/NNP said/VBD it/PRP agreed/VBD ./.",
    );
    expect(partyAt(text, "AFL")).toBe("Astral Foods Ltd");
  });
  test("a name in -s before an apostrophe is that body", () => {
    const text = tagged("Rixons@O/NNP Group@O/NNP bid/VBD ./.", "Rixon@P/NNP 's/POS offer/NN lapsed/VBD ./.");
    expect(partyAt(text, "Rixon")).toBe("Rixons Group");
  });
  test("Moscow is the Soviet Union where the report names that state, and Russia elsewhere", () => {
    const soviet = tagged("Soviet/JJ envoys/NNS left/VBD ./.", "Moscow/NNP agreed/VBD ./.");
    expect(partyAt(soviet, "Moscow")).toBe("Soviet Union");
    expect(partyAt(tagged("Russian/JJ envoys/NNS left/VBD ./.", "Moscow/NNP agreed/VBD ./."), "Moscow")).toBe("Russia");
  });
  test("who announces a body's will speaks for it; who judges it does not", () => {
    const told = (cue: string, office: string): Annotations =>
      withSpoken(
        tagged(`${office}/NN Ida@P/NNP Marsh@P/NNP ${cue}/VBD Danport@O/NNP/7/nsubj would/MD/7/aux sell/VB ./.`),
        `${office} Ida Marsh`,
        cue,
        "Danport would sell",
      );
    expect(partyAt(told("said", "manager"), "Marsh")).toBe("Danport");
    expect(partyAt(told("said", "analyst"), "Marsh")).toBe("Ida Marsh");
  });
  test("a group is called what the report mostly calls it", () => {
    const text = tagged(
      "Talks/NNS of/IN cocoa/NN/4/compound producers/NNS opened/VBD ./.",
      "Producers/NNS met/VBD ./.",
      "The/DT producers/NNS refused/VBD ./.",
    );
    expect(partyAt(text, "producers")).toBe("producers");
  });
  test("an earlier officer is found again by his office", () => {
    const text = tagged(
      "Kenyan/JJ President/NNP Otis@P/NNP Mala@P/NNP spoke/VBD ./.",
      "The/DT Kenyan/JJ president/NN refused/VBD ./.",
    );
    const parse = parseOf(text);
    expect(castOf(parse).at[text.tokens.findLastIndex((t) => t.text === "president")]?.name).toBe("Otis Mala");
  });
  test("she is the person last spoken of, it the body", () => {
    const text = tagged(
      "Ida@P/NNP Marsh@P/NNP/3/nsubj met/VBD/0/root the/DT Dockers@O/NNPS Union@O/NNP/3/dobj ./.",
      "She/PRP/2/nsubj said/VBD it/PRP/4/nsubj refused/VBD ./.",
    );
    expect([partyAt(text, "She"), partyAt(text, "it")]).toEqual(["Ida Marsh", "Dockers Union"]);
  });
  test("she is not the man spoken of last", () => {
    const text = tagged(
      "Ida@P/NNP Marsh@P/NNP met/VBD Sir/NNP Otis@P/NNP Mala@P/NNP ./.",
      "She/PRP/2/nsubj refused/VBD/0/root ./.",
    );
    expect(partyAt(text, "She")).toBe("Ida Marsh");
  });
  test("an administration is its head's party", () => {
    const text = tagged(
      "Kenyan/JJ President/NNP Otis@P/NNP Mala@P/NNP spoke/VBD ./.",
      "The/DT Mala@P/NNP administration/NN refused/VBD ./.",
    );
    expect(partyAt(text, "administration")).toBe("Kenya");
  });
  test("we in a quotation is its speaker's party", () => {
    const text = withSpoken(
      tagged(
        "“/`` We/PRP refuse/VBP ,/, ”/'' said/VBD Ida@P/NNP Marsh@P/NNP of/IN the/DT Dockers@O/NNPS Union@O/NNP ./.",
      ),
      "Ida Marsh of the Dockers Union",
      "said",
      "“We refuse,”",
    );
    expect(partyAt(text, "We")).toBe("Dockers Union");
  });
  test("the company is the one that told the sentence before, not the one told of", () => {
    const text = withSpoken(
      tagged(
        "Acme@O/NNP/2/dep Co/NNP/3/nsubj said/VBD/0/root Rixon@O/NNP/5/nsubj sold/VBD/3/ccomp ./.",
        "The/DT company/NN refused/VBD ./.",
      ),
      "Acme Co",
      "said",
      "Rixon sold",
    );
    expect(partyAt(text, "company")).toBe("Acme Co");
  });
  test("a president whom the report gives no state does not get the one next door", () => {
    const text = tagged(
      "Kenyan/JJ President/NNP Otis@P/NNP Mala@P/NNP met/VBD President/NNP Rosa@P/NNP Paz@P/NNP in/IN Nairobi/NNP ./.",
    );
    expect(partyAt(text, "Paz")).toBe("Rosa Paz");
  });
});
