import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import { parseOf } from "../parse.ts";
import { signings } from "./signings.ts";

const signers = (sentence: string) => {
  const parse = parseOf(tagged(sentence));
  return signings(parse).map(({ holder, act }) => [parse.tokens[holder]?.text, act]);
};

test.each([
  ["a text", "Dockers/NNS/2/nsubj signed/VBD/0/root an/DT/4/det accord/NN/2/dobj ./.", "Dockers"],
  ["it", "Dockers/NNS/3/nsubj have/VBP/3/aux initialled/VBN/0/root it/PRP/3/dobj ./.", "Dockers"],
  ["what goes without saying", "Dockers/NNS/3/nsubj have/VBP/3/aux signed/VBN/0/root ./.", "Dockers"],
])("who has signed %s accepts it", (_, sentence, holder) => expect(signers(sentence)).toEqual([[holder, "accept"]]));

test.each([
  ["who has not", "Dockers/NNS/4/nsubj have/VBP/4/aux not/RB/4/neg signed/VBN/0/root ./."],
  ["who may yet", "Dockers/NNS/3/nsubj may/MD/3/aux sign/VB/0/root it/PRP/3/dobj ./."],
  ["who would have", "Dockers/NNS/4/nsubj would/MD/4/aux have/VB/4/aux signed/VBN/0/root it/PRP/4/dobj ./."],
  ["a partner", "Dockers/NNS/2/nsubj signed/VBD/0/root with/IN/4/case Corvane/NNP/2/nmod ./."],
  ["a player", "Dockers/NNS/2/nsubj signed/VBD/0/root a/DT/4/det goalkeeper/NN/2/dobj ./."],
  ["nobody named", "It/PRP/3/nsubjpass was/VBD/3/auxpass signed/VBN/0/root ./."],
])("silent on %s", (_, sentence) => expect(signers(sentence)).toEqual([]));
