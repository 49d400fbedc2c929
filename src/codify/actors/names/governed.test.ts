import { expect, test } from "vitest";
import { tagged } from "../../../../test/tagged-text.ts";
import { parseOf } from "../../parse.ts";
import { castOf } from "../actors.ts";

const names = (sentence: string): readonly string[] => castOf(parseOf(tagged(sentence))).drafts.map((d) => d.name);

test.each([
  "Mala@L/NNP 's/POS deputy/JJ governor/NN left/VBD ./.",
  "The/DT canton/NN of/IN Mala@L/NNP refused/VBD ./.",
  "The/DT mayor/NN of/IN the/DT Mala@L/NNP left/VBD ./.",
  "Authorities/NNS in/IN Mala@L/NNP refused/VBD ./.",
])("%s: a place that is governed may be a party", (sentence) => expect(names(sentence)).toContain("Mala"));

test.each([
  "Rain/NN fell/VBD on/IN Mala@L/NNP ./.",
  "Mala@L/NNP 's/POS bread/NN rose/VBD ./.",
  "The/DT people/NNS of/IN Mala@L/NNP left/VBD ./.",
])("%s: a place is none", (sentence) => expect(names(sentence)).not.toContain("Mala"));
