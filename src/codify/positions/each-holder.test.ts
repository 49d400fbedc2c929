import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import { castOf } from "../actors/actors.ts";
import { partyOf } from "../actors/cast.ts";
import { parseOf } from "../parse.ts";
import { eachHolder } from "./each-holder.ts";

function holders(word: string, ...sentences: readonly string[]): readonly (string | null)[] {
  const text = tagged(...sentences);
  const parse = parseOf(text);
  const cast = castOf(parse);
  const holder = text.tokens.findLastIndex((t) => t.text === word);
  const proposal = { holder, act: "accept" as const, evidence: { start: 0, end: 1 }, score: 1, by: "test" };
  return eachHolder(proposal, cast, parse).map(({ holder: at }) => {
    const draft = cast.at[at];
    return draft ? partyOf(draft).name : null;
  });
}

const TWO = "Kenya/NNP met/VBD Peru/NNP ./. Peru/NNP asked/VBD Kenya/NNP ./. Norway/NNP left/VBD ./.";

test.each<readonly [string, string, readonly string[], readonly string[]]>([
  [
    "names that are listed",
    "Kenya",
    ["Kenya/NNP/4/nsubj and/CC Peru/NNP/1/conj signed/VBD/0/root ./."],
    ["Kenya", "Peru"],
  ],
  [
    "names that are listed, of which the last is taken for who signs",
    "Norway",
    ["Kenya/NNP/6/nsubj ,/, Peru/NNP/1/conj and/CC Norway/NNP/3/conj signed/VBD/0/root ./."],
    ["Kenya", "Norway", "Peru"],
  ],
  [
    "whom a passive is by",
    "Peru",
    ["It/PRP/3/nsubjpass was/VBD/3/auxpass backed/VBN/0/root by/IN/5/case Kenya/NNP/3/nmod and/CC Peru/NNP/5/conj ./."],
    ["Kenya", "Peru"],
  ],
  [
    "the party of its leader",
    "Mala",
    [
      "Ada@P/NNP/2/compound Mala@P/NNP/5/nmod:poss 's/POS/2/case Reform@O/NNP/5/compound Party@O/NNP/6/nsubj agreed/VBD/0/root ./.",
    ],
    ["Reform Party"],
  ],
  [
    "the body of its leader, where the parse takes it for his name",
    "Mala",
    ["Ada@P/NNP/2/compound Mala@P/NNP/5/nsubj 's/POS/2/case Reformists@O/NNPS/2/appos agreed/VBD/0/root ./."],
    ["Reformists"],
  ],
  ["both countries of two", "countries", [TWO, "Both/DT countries/NNS agreed/VBD ./."], ["Kenya", "Peru"]],
  ["the sides of two", "sides", [TWO, "The/DT sides/NNS agreed/VBD ./."], ["Kenya", "Peru"]],
  ["neither side of two", "side", [TWO, "Neither/DT side/NN agreed/VBD ./."], ["Kenya", "Peru"]],
  [
    "both delegations, whosever they were taken for",
    "delegations",
    ["The/DT Kenyan/JJ delegation/NN met/VBD ./.", TWO, "Both/DT delegations/NNS agreed/VBD ./."],
    ["Kenya", "Peru"],
  ],
  ["the two sides of two", "sides", [TWO, "The/DT two/CD sides/NNS agreed/VBD ./."], ["Kenya", "Peru"]],
  [
    "the two sides that are named together",
    "sides",
    [
      "Norway/NNP and/CC Norway/NNP met/VBD ./.",
      "Kenya/NNP/4/nsubj and/CC Peru/NNP/1/conj talked/VBD/0/root ./.",
      "Both/DT sides/NNS agreed/VBD ./.",
    ],
    ["Kenya", "Peru"],
  ],
  [
    "the former of two",
    "former",
    ["Kenya/NNP/4/nsubj and/CC Peru/NNP/1/conj talked/VBD/0/root ./.", "The/DT former/JJ agreed/VBD ./."],
    ["Kenya"],
  ],
  [
    "the latter of two",
    "latter",
    ["Kenya/NNP/4/nsubj and/CC Peru/NNP/1/conj talked/VBD/0/root ./.", "The/DT latter/JJ agreed/VBD ./."],
    ["Peru"],
  ],
  [
    "investors of two nations in one consortium",
    "Kenyan",
    [
      "A/DT consortium/NN/8/nsubj of/IN/7/case Peruvian/JJ/7/compound and/CC Kenyan/JJ/7/compound investors/NNS/2/nmod bid/VBD/0/root ./.",
    ],
    ["consortium of Peruvian and Kenyan investors"],
  ],
  [
    "investors of a nation in no body",
    "Kenyan",
    ["Most/JJS/6/nsubj of/IN/5/case the/DT/5/det Kenyan/JJ/5/compound investors/NNS/1/nmod bid/VBD/0/root ./."],
    ["Kenya"],
  ],
])("%s hold a position each", (_, word, sentences, parties) =>
  expect([...holders(word, ...sentences)].sort()).toEqual(parties),
);

test.each<readonly [string, string, readonly string[], readonly (string | null)[]]>([
  [
    "whom something is done to",
    "Kenya",
    ["It/PRP/2/nsubj warned/VBD/0/root Kenya/NNP/2/dobj and/CC Peru/NNP/3/conj ./."],
    ["Kenya"],
  ],
  [
    "whom somebody speaks with",
    "Kenya",
    ["It/PRP/2/nsubj met/VBD/0/root with/IN/4/case Kenya/NNP/2/nmod and/CC Peru/NNP/4/conj ./."],
    ["Kenya"],
  ],
  ["a name listed with a thing", "Kenya", ["Bread/NN/4/nsubj and/CC Kenya/NNP/1/conj left/VBD/0/root ./."], ["Kenya"]],
  ["a thing listed with a name", "Kenya", ["Kenya/NNP/4/nsubj and/CC bread/NN/1/conj left/VBD/0/root ./."], ["Kenya"]],
  ["both companies of two states", "companies", [TWO, "Both/DT companies/NNS agreed/VBD ./."], [null]],
  [
    "the latter of three",
    "latter",
    [
      "Kenya/NNP/6/nsubj ,/, Peru/NNP/1/conj and/CC Norway/NNP/1/conj talked/VBD/0/root ./.",
      "The/DT latter/JJ agreed/VBD ./.",
    ],
    [null],
  ],
  ["one side", "side", [TWO, "One/CD side/NN agreed/VBD ./."], [null]],
  ["sides that are not counted", "Sides", [TWO, "Sides/NNS agreed/VBD ./."], [null]],
  [
    "two of three who are spoken of alike",
    "sides",
    [TWO, "Norway/NNP and/CC Norway/NNP met/VBD ./.", "Both/DT sides/NNS agreed/VBD ./."],
    [null],
  ],
])("%s: no more than one", (_, word, sentences, parties) => expect(holders(word, ...sentences)).toEqual(parties));
