import { expect, test } from "vitest";
import { lemmaOf } from "./lemma.ts";

test.each([
  ["refused", "VBD", "refuse"],
  ["ministries", "NNS", "ministry"],
  ["were", "VBD", "be"],
  ["n’t", "RB", "not"],
  ["higher", "JJR", "high"],
  ["United", "NNP", "united"],
  ["“", "``", "“"],
  ["children", "NNS", "child"],
])("%s/%s is a form of %s", (word, pos, lemma) => expect(lemmaOf(word, pos)).toBe(lemma));
