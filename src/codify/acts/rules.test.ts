import { describe, expect, test } from "vitest";
import { tagged, withSpoken } from "../../../test/tagged-text.ts";
import type { Annotations } from "../../domain/annotation.ts";
import { parseOf } from "../parse.ts";
import { modelProposals } from "./model.ts";
import { stanceNouns, stanceVerbs } from "./stance-words.ts";

type Rule = typeof stanceVerbs;
const read = (rule: Rule, annotations: Annotations) =>
  rule(parseOf(annotations)).map(({ holder, act, evidence }) => [
    annotations.tokens[holder]?.text,
    act,
    annotations.article.text.slice(evidence.start, evidence.end),
  ]);

describe("a verb of stance and its subject", () => {
  test.each([
    ["Dockers/NNS/2/nsubj refused/VBD/0/root overtime/NN/2/dobj", ["Dockers", "reject", "Dockers refused overtime"]],
    [
      "Dockers/NNS/4/nsubj did/VBD/4/aux not/RB/4/neg accept/VB/0/root it/PRP/4/dobj",
      ["Dockers", "reject", "Dockers did not accept it"],
    ],
    [
      "Dockers/NNS/4/nsubj do/VBP/4/aux not/RB/4/neg oppose/VB/0/root it/PRP/4/dobj",
      ["Dockers", "accept", "Dockers do not oppose it"],
    ],
    [
      "Owners/NNS/2/nsubj promised/VBD/0/root to/TO/4/mark accept/VB/2/xcomp it/PRP/4/dobj",
      ["Owners", "commit", "Owners promised to accept it"],
      ["Owners", "accept", "to accept it"],
    ],
  ])("%s", (sentence, ...found) => expect(read(stanceVerbs, tagged(sentence))).toEqual(found));
  test.each([
    "Dockers/NNS/2/nsubj sailed/VBD/0/root home/NN/2/dobj",
    "It/PRP/3/nsubjpass was/VBD/3/auxpass rejected/VBN/0/root by/IN/5/case dockers/NNS/3/nmod",
    "Dockers/NNS/4/nsubj did/VBD/4/aux not/RB/4/neg threaten/VB/0/root them/PRP/4/dobj",
  ])("stays silent on %s", (sentence) => expect(read(stanceVerbs, tagged(sentence))).toEqual([]));
});

describe("a noun of stance and its owner", () => {
  test("owned", () =>
    expect(
      read(stanceNouns, tagged("Owners/NNS/3/nmod:poss '/POS/1/case refusal/NN/0/root to/TO/5/mark talk/VB/3/acl")),
    ).toEqual([["Owners", "reject", "Owners' refusal to talk"]]));
  test("stays silent when nobody owns it", () =>
    expect(read(stanceNouns, tagged("A/DT/2/det refusal/NN/3/nsubj came/VBD/0/root"))).toEqual([]));
});

test("a demand that the reader gives to the one who must is the speaker's", () => {
  const text = withSpoken(
    tagged("Dockers/NNS/3/nsubj must/MD/3/aux return/VB/5/ccomp ,/,/5/punct said/VBD/0/root owners/NNS/5/nsubj"),
    "owners",
    "said",
    "Dockers must return",
  );
  const evidence = { start: 0, end: "Dockers must return".length };
  const stances = [
    {
      holder: 0,
      act: "demand" as const,
      anchor: 2,
      evidence,
      toward: null,
      about: null,
      named: [],
      conditions: [],
      score: 0.5,
    },
  ];
  expect(read(modelProposals, { ...text, stances })).toEqual([["owners", "demand", "Dockers must return"]]);
});

test("so is one in her own words, whomever else the reader gives it to", () => {
  const text = withSpoken(
    tagged(
      "If/IN/3/mark Peru/NNP/3/nsubj sells/VBZ/7/advcl ,/, they/PRP/7/nsubj must/MD/7/aux pay/VB/9/ccomp ,/, said/VBD/0/root owners/NNS/9/nsubj",
    ),
    "owners",
    "said",
    "If Peru sells, they must pay",
  );
  const spoken = text.spoken.map((one) => ({ ...one, kind: "direct" as const }));
  const start = text.article.text.indexOf("they");
  const stances = [
    {
      holder: 1,
      act: "demand" as const,
      anchor: 6,
      evidence: { start, end: start + "they must pay".length },
      toward: null,
      about: null,
      named: [],
      conditions: [],
      score: 0.5,
    },
  ];
  expect(read(modelProposals, { ...text, spoken, stances })).toEqual([["owners", "demand", "they must pay"]]);
  expect(read(modelProposals, { ...text, stances })).toEqual([["Peru", "demand", "they must pay"]]);
});
