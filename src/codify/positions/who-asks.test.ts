import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import type { Act } from "../../domain/position.ts";
import { castOf } from "../actors/actors.ts";
import { partyOf } from "../actors/cast.ts";
import type { Proposal } from "../acts/proposal.ts";
import { parseOf } from "../parse.ts";
import { eachHolder } from "./each-holder.ts";

/** Who holds a stance that the reader gives to the last `holder`, by the last words of the last sentence from `from` on. */
function held(act: Act, holder: string, from: string, ...sentences: readonly string[]): readonly string[] {
  const text = tagged(...sentences);
  const parse = parseOf(text);
  const cast = castOf(parse);
  const at = (word: string): number => text.tokens.findLastIndex((t) => t.text === word);
  const evidence = { start: text.tokens[at(from)]?.start ?? 0, end: text.tokens.at(-2)?.end ?? 0 };
  const proposal: Proposal = { holder: at(holder), act, evidence, score: 1, by: "test" };
  return eachHolder(proposal, cast, parse).flatMap(({ holder: one }) => {
    const draft = cast.at[one];
    return draft ? [partyOf(draft).name] : [];
  });
}

const FROM =
  "Kenya/NNP/2/nsubj rejected/VBD/0/root a/DT/4/det request/NN/2/dobj from/IN/6/case Peru/NNP/4/nmod for/IN/8/case time/NN/4/nmod ./.";
const OWNED =
  "Kenya/NNP/2/nsubj rejected/VBD/0/root Peru/NNP/4/nmod:poss demand/NN/2/dobj for/IN/6/case time/NN/4/nmod ./.";

test.each<readonly [string, Act, string, string, readonly string[], string]>([
  ["a request from somebody is theirs", "demand", "Kenya", "request", [FROM], "Peru"],
  [
    "a proposal of somebody is theirs",
    "demand",
    "Kenya",
    "request",
    [
      "Kenya/NNP/2/nsubj rejected/VBD/0/root a/DT/4/det request/NN/2/dobj of/IN/6/case Peru/NNP/4/nmod for/IN/8/case time/NN/4/nmod ./.",
    ],
    "Peru",
  ],
  ["a demand is its owner's", "demand", "Kenya", "Peru", [OWNED], "Peru"],
  ["what is rejected is rejected by who rejects it", "reject", "Kenya", "Kenya", [FROM], "Kenya"],
  [
    "what a party must do is among the terms told before",
    "demand",
    "Kenya",
    "Kenya",
    [
      "Peru/NNP/2/nsubj held/VBD/0/root to/TO/5/case its/PRP$/5/nmod:poss demands/NNS/2/nmod ./.",
      "Kenya/NNP/3/nsubj must/MD/3/aux leave/VB/0/root ./.",
    ],
    "Peru",
  ],
  [
    "what somebody must do is among the terms told since another was named",
    "demand",
    "Norway",
    "Kenya",
    [
      "Norway/NNP/2/nsubj waits/VBZ/0/root ./.",
      "Peru/NNP/2/nsubj held/VBD/0/root to/TO/5/case its/PRP$/5/nmod:poss demands/NNS/2/nmod ./.",
      "Kenya/NNP/3/nsubj must/MD/3/aux leave/VB/0/root ./.",
    ],
    "Peru",
  ],
  [
    "but not among terms told before that one was named",
    "demand",
    "Norway",
    "Kenya",
    [
      "Peru/NNP/2/nsubj held/VBD/0/root to/TO/5/case its/PRP$/5/nmod:poss demands/NNS/2/nmod ./.",
      "Norway/NNP/2/nsubj spoke/VBD/0/root ./.",
      "Kenya/NNP/3/nsubj must/MD/3/aux leave/VB/0/root ./.",
    ],
    "Norway",
  ],
  [
    "what a party wants is its own",
    "demand",
    "Kenya",
    "Kenya",
    ["Kenya/NNP/2/nsubj wants/VBZ/0/root time/NN/2/dobj ./."],
    "Kenya",
  ],
])("%s", (_, act, holder, from, sentences, party) => expect(held(act, holder, from, ...sentences)).toEqual([party]));

test.each<readonly [string, string]>([
  ["must leave", "Kenya/NNP/3/nsubj must/MD/3/aux leave/VB/0/root ./."],
  ["has to leave", "Kenya/NNP/2/nsubj has/VBZ/0/root to/TO/4/mark leave/VB/2/xcomp ./."],
])("nobody demands of himself: %s", (_, sentence) => expect(held("demand", "Kenya", "Kenya", sentence)).toEqual([]));

test("a demand of somebody unknown is not that of who answers it", () =>
  expect(
    held(
      "demand",
      "Kenya",
      "demand",
      "Kenya/NNP/2/nsubj rejected/VBD/0/root the/DT/4/det demand/NN/2/dobj of/IN/7/case its/PRP$/7/nmod:poss neighbour/NN/4/nmod ./.",
    ),
  ).toEqual([]));

test.each<readonly [string, Act, string]>([
  ["needs a thing", "demand", "Kenya/NNP/2/nsubj needs/VBZ/0/root time/NN/2/dobj ./."],
  ["has to, as somebody judges", "assess", "Kenya/NNP/2/nsubj has/VBZ/0/root to/TO/4/mark leave/VB/2/xcomp ./."],
])("a party that %s keeps its stance", (_, act, sentence) =>
  expect(held(act, "Kenya", "Kenya", sentence)).toEqual(["Kenya"]),
);
