import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import { parseOf } from "../parse.ts";
import { futures } from "./futures.ts";

const acts = (sentence: string) => {
  const parse = parseOf(tagged(sentence));
  return futures(parse).map(({ holder, act }) => [parse.tokens[holder]?.text, act]);
};

test.each([
  ["undertakes", "Norland/NNP/3/nsubj will/MD/3/aux release/VB/0/root grain/NN/3/dobj ./.", "Norland", "commit"],
  ["refuses", "Dockers/NNS/4/nsubj wo/MD/4/aux n't/RB/4/neg load/VB/0/root it/PRP/4/dobj ./.", "Dockers", "reject"],
])("what somebody is to do, it %s", (_, sentence, holder, act) => expect(acts(sentence)).toEqual([[holder, act]]));

test.each([
  ["who might", "Norland/NNP/3/nsubj may/MD/3/aux release/VB/0/root grain/NN/3/dobj ./."],
  ["who would", "Norland/NNP/3/nsubj would/MD/3/aux release/VB/0/root grain/NN/3/dobj ./."],
  ["what befalls", "Prices/NNS/3/nsubj will/MD/3/aux rise/VB/0/root ./."],
  ["a verb that tells its own act", "Norland/NNP/3/nsubj will/MD/3/aux demand/VB/0/root grain/NN/3/dobj ./."],
  ["who is only pointed at", "It/PRP/3/nsubj will/MD/3/aux release/VB/0/root grain/NN/3/dobj ./."],
  ["whom it is done to", "Grain/NN/4/nsubjpass will/MD/4/aux be/VB/4/auxpass released/VBN/0/root ./."],
])("silent on %s", (_, sentence) => expect(acts(sentence)).toEqual([]));
