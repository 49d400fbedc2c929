import { expect, test } from "vitest";
import { tagged } from "../../../../test/tagged-text.ts";
import { parseOf } from "../../parse.ts";
import { castOf } from "../actors.ts";

const kindOf = (name: string, ...sentences: readonly string[]): string | undefined =>
  castOf(parseOf(tagged(...sentences))).drafts.find((d) => d.name === name)?.kind;

test.each([
  ["acts through its counsel", "Tern", ["Tern@P/NNP ,/, through/IN its/PRP$ counsel/NN ,/, refused/VBD ./."]],
  ["has a vice-president", "Tern", ["Tern@P/NNP 's/POS vice-president/NN refused/VBD ./."]],
  [
    "has one under a short name",
    "Tern Broadband",
    ["Tern@P/NNP Broadband@P/NNP grew/VBD ./.", "Tern@P/NNP 's/POS vice-president/NN refused/VBD ./."],
  ],
  ["raises its offer", "Tern", ["Tern@P/NNP/2/nsubj raised/VBD/0/root its/PRP$/4/nmod:poss offer/NN/2/dobj ./."]],
  ["has a capital", "Mala", ["Mala@P/NNP 's/POS capital/NN waits/VBZ ./."]],
  ["has authorities", "Mala", ["The/DT authorities/NNS in/IN Mala@P/NNP left/VBD ./."]],
])("what %s is a body", (_, name, sentences) => expect(kindOf(name, ...sentences)).toBe("organisation"));

test.each([
  ["raises his", ["Tern@P/NNP/2/nsubj raised/VBD/0/root his/PRP$/4/nmod:poss offer/NN/2/dobj ./."], "Tern"],
  ["is titled", ["Mr/NNP Tern@P/NNP 's/POS capital/NN grew/VBD ./."], "Tern"],
  [
    "is known by the whole name",
    [
      "Ada@P/NNP Tern@P/NNP left/VBD ./.",
      "Tern@P/NNP/2/nsubj raised/VBD/0/root its/PRP$/4/nmod:poss offer/NN/2/dobj ./.",
    ],
    "Ada Tern",
  ],
])("who %s is a person", (_, sentences, name) => expect(kindOf(name, ...sentences)).toBe("person"));
