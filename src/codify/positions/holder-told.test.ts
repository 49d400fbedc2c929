import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import { castOf } from "../actors/actors.ts";
import { type Proposal, READER } from "../acts/proposal.ts";
import { parseOf } from "../parse.ts";
import { holderTold } from "./holder-told.ts";

const HALF: Pick<Proposal, "by" | "score"> = { by: READER, score: 0.5 };

/** Whose stance it is that the word `holder` of these sentences takes, by the reader's word. */
const told = (holder: string, sentences: readonly string[], by = HALF) => {
  const parse = parseOf(tagged(...sentences));
  const cast = castOf(parse);
  const at = parse.tokens.findLastIndex(({ text }) => text === holder);
  const evidence = parse.annotations.sentences[0] ?? { start: 0, end: 0 };
  const actor = holderTold({ holder: at, act: "demand", evidence, ...by }, cast, parse);
  return actor ? [actor.name, actor.kind] : null;
};

const SMELTER = "The/DT/2/det smelter/NN/3/nsubj warned/VBD/0/root them/PRP/3/dobj ./.";
const PALACE = "The/DT/2/det palace/NN/3/nsubj wants/VBZ/0/root title/NN/3/dobj ./.";

test.each([
  ["a body under a noun of no list", "palace", [PALACE], ["palace", "organisation"]],
  [
    "a name that nothing else tells to be one",
    "Nyalugwe",
    ["Nyalugwe/NNP/3/nsubj would/MD/3/aux pay/VB/0/root ./."],
    ["Nyalugwe", "organisation"],
  ],
  [
    "a group, without its number",
    "islands",
    ["The/DT/4/det 14/CD/4/nummod small/JJ/4/amod islands/NNS/5/nsubj want/VBP/0/root it/PRP/5/dobj ./."],
    ["small islands", "group"],
  ],
  [
    "whoever holds a seat that is one's alone",
    "mayor",
    ["The/DT/2/det mayor/NN/4/nsubj would/MD/4/aux like/VB/0/root it/PRP/4/dobj open/JJ/4/xcomp ./."],
    ["mayor", "organisation"],
  ],
])("%s is a party", (_, holder, sentences, party) => expect(told(holder, sentences)).toEqual(party));

test("the noun of a body named before is that body", () =>
  expect(
    told("assembly", [
      "Duna@O/NNP/2/compound Assembly@O/NNP/3/nsubj met/VBD/0/root ./.",
      "The/DT/2/det assembly/NN/3/nsubj wants/VBZ/0/root title/NN/3/dobj ./.",
    ]),
  ).toEqual(["Duna Assembly", "organisation"]));

test.each<readonly [string, string, string, readonly [string, string]]>([
  [
    "the name set beside it",
    "party",
    "The/DT/3/det former/JJ/3/amod party/NN/7/nsubj ,/, the/DT/6/det RPF@O/NNP/3/appos sides/VBZ/0/root ./.",
    ["RPF", "organisation"],
  ],
  [
    "the place that it is of",
    "borough",
    "The/DT/2/det borough/NN/5/nsubj of/IN/4/case Mala@O/NNP/2/nmod refused/VBD/0/root ./.",
    ["Mala", "organisation"],
  ],
  [
    "not what it comes from",
    "palace",
    "The/DT/2/det palace/NN/5/nsubj of/IN/4/case Mala@O/NNP/2/nmod refused/VBD/0/root ./.",
    ["palace", "organisation"],
  ],
])("a noun is %s", (_, noun, sentence, party) => expect(told(noun, [sentence])).toEqual(party));

test.each([
  ["somebody whom a report would call by name", "visitor"],
  ["a paper", "resolution"],
  ["whose noun hides who they are", "analyst"],
  ["one of a group", "villager"],
])("%s is none", (_, noun) =>
  expect(told(noun, [`The/DT/2/det ${noun}/NN/3/nsubj wants/VBZ/0/root it/PRP/3/dobj ./.`])).toBe(null),
);

test.each<[string, Pick<Proposal, "by" | "score">]>([
  ["doubtful", { by: READER, score: 0.2 }],
  ["a rule's", { by: "codify/act/stance-verb@1", score: 0.5 }],
])("a %s word makes no party", (_, by) => expect(told("smelter", [SMELTER], by)).toBe(null));

test("nor does what is no subject", () =>
  expect(told("title", ["The/DT/2/det palace/NN/3/nsubj wants/VBZ/0/root title/NN/3/dobj ./."])).toBe(null));
