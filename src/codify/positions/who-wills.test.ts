import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import type { Act } from "../../domain/position.ts";
import { castOf } from "../actors/actors.ts";
import { partyOf } from "../actors/cast.ts";
import { parseOf } from "../parse.ts";
import { whoWills } from "./who-wills.ts";

/** Whose will it is that the teller tells of in these words. */
function willOf(act: Act, words: string, teller = "Kenya/NNP"): string {
  const length = words.split(" ").length;
  const text = tagged(
    "The/DT Dockers@O/NNPS Union@O/NNP met/VBD OPEC/NNP ./.",
    "OPEC/NNP president/NN Ana@P/NNP spoke/VBD ./.",
    `${teller}/2/nsubj said/VBD/0/root ${words} ./.`,
  );
  const parse = parseOf(text);
  const cast = castOf(parse);
  const end = text.tokens.length - 1;
  const evidence = { start: text.tokens[end - length]?.start ?? 0, end: text.tokens[end - 1]?.end ?? 0 };
  const holder = end - length - 2;
  const other = cast.at[whoWills({ holder, act, evidence, score: 1, by: "test" }, cast, parse) ?? holder];
  return other ? partyOf(other).name : "nobody";
}

test.each<readonly [string, Act, string, string]>([
  ["what a bloc would do is the bloc's", "threaten", "OPEC/NNP/5/nsubj would/MD/5/aux retaliate/VB/2/ccomp", "OPEC"],
  ["what a body agreed is the body's", "accept", "OPEC/NNP/4/nsubj agreed/VBD/2/ccomp", "OPEC"],
  ["what a body demands is the body's", "demand", "OPEC/NNP/4/nsubj demands/VBZ/2/ccomp time/NN/4/dobj", "OPEC"],
  ["what it ought to demand is who says it", "demand", "OPEC/NNP/5/nsubj must/MD/5/aux demand/VB/2/ccomp", "Kenya"],
  ["what it ought to do is who says it", "reject", "OPEC/NNP/5/nsubj should/MD/5/aux refuse/VB/2/ccomp", "Kenya"],
  ["what it is blamed for is who says it", "accuse", "OPEC/NNP/5/nsubj would/MD/5/aux retaliate/VB/2/ccomp", "Kenya"],
  ["what it did is who says it", "commit", "OPEC/NNP/4/nsubj sold/VBD/2/ccomp oil/NN/4/dobj", "Kenya"],
  [
    "what it would do, whoever it is, is who says it",
    "threaten",
    "it/PRP/5/nsubj would/MD/5/aux retaliate/VB/2/ccomp",
    "Kenya",
  ],
  ["what a man would do is who says it", "commit", "Otis@P/NNP/5/nsubj would/MD/5/aux pay/VB/2/ccomp", "Kenya"],
])("%s", (_, act, words, party) => expect(willOf(act, words)).toBe(party));

test.each<readonly [string, Act, string, string, string]>([
  [
    "what a man will accept is his, when a person says it",
    "accept",
    "Otis@P/NNP/5/nsubj will/MD/5/aux accept/VB/2/ccomp",
    "Ada@P/NNP",
    "Otis",
  ],
  [
    "what he will accept may be a state's, when the state says it",
    "accept",
    "Otis@P/NNP/5/nsubj will/MD/5/aux accept/VB/2/ccomp",
    "Kenya/NNP",
    "Kenya",
  ],
  [
    "what he would pay is hers who says it",
    "commit",
    "Otis@P/NNP/5/nsubj would/MD/5/aux pay/VB/2/ccomp",
    "Ada@P/NNP",
    "Ada",
  ],
  [
    "what an officer of another body would do is that body's",
    "threaten",
    "Ana@P/NNP/5/nsubj would/MD/5/aux retaliate/VB/2/ccomp",
    "Kenya/NNP",
    "OPEC",
  ],
  [
    "what he should accept is hers who says it",
    "accept",
    "Otis@P/NNP/5/nsubj should/MD/5/aux accept/VB/2/ccomp",
    "Ada@P/NNP",
    "Ada",
  ],
])("%s", (_, act, words, teller, party) => expect(willOf(act, words, teller)).toBe(party));
