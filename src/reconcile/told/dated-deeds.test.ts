import { describe, expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import { digest } from "../digest.ts";
import { deedAt } from "./dated-deeds.ts";

const deedOf = (sentence: string, time: string) => {
  const annotations = tagged(sentence);
  const { text } = annotations.article;
  const start = text.indexOf(time);
  const report = { annotations, actors: [], attributions: [], positions: [], events: [], figures: [], notes: [] };
  const [whole] = annotations.sentences;
  if (!whole) throw new Error("no sentence");
  const { deed, isPast } = deedAt(digest(report), whole, { start, end: start + time.length });
  return { kind: deed?.kind, of: [...(deed?.of ?? [])], isPast };
};

describe("what is done once on a day", () => {
  test.each([
    [
      "its subject, of a passive",
      "The/DT/3/det cod/NN/3/compound trawler/NN/5/nsubjpass was/VBD/5/auxpass seized/VBN/0/root on/IN/7/case Sunday/NNP/5/nmod ./.",
      "seize",
      ["trawl", "cod"],
    ],
    [
      "its object, whatever paper it is",
      "Envoys/NNS/2/nsubj signed/VBD/0/root a/DT/4/det protocol/NN/2/dobj on/IN/6/case Sunday/NNP/2/nmod ./.",
      "sign",
      ["~envo", "~paper"],
    ],
    [
      "the noun before a participle that a comma parts from it",
      "The/DT/2/det trawler/NN/0/root ,/, intercepted/VBN/2/dep on/IN/6/case Sunday/NNP/4/nmod ./.",
      "seize",
      ["trawl"],
    ],
    [
      "the verb behind a day that opens the clause",
      "Agreed/VBN/0/root :/: on/IN/4/case Sunday/NNP/1/nmod envoys/NNS/6/nsubj signed/VBD/1/dep a/DT/8/det pact/NN/6/dobj ./.",
      "sign",
      ["~envo", "~paper"],
    ],
    [
      "talks that are the first",
      "Envoys/NNS/2/nsubj met/VBD/0/root on/IN/4/case Sunday/NNP/2/nmod for/IN/7/case first/JJ/7/amod talks/NNS/2/nmod ./.",
      "begin",
      ["~discuss"],
    ],
    [
      "what was signed between two, whatever it is",
      "The/DT/2/det text/NN/4/nsubjpass was/VBD/4/auxpass initialled/VBN/0/root on/IN/6/case Sunday/NNP/4/nmod between/IN/8/case Norland/NNP/4/nmod and/CC/8/cc Sudania/NNP/8/conj ./.",
      "sign",
      ["~paper", "norland", "sudania"],
    ],
    [
      "what was done when",
      "Norland/NNP/2/nsubj relented/VBD/0/root on/IN/4/case Sunday/NNP/2/nmod when/WRB/7/advmod envoys/NNS/7/nsubj signed/VBD/2/advcl a/DT/9/det pact/NN/7/dobj ./.",
      "sign",
      ["~envo", "~paper"],
    ],
  ])("%s", (_, sentence, kind, of) => expect(deedOf(sentence, "Sunday")).toMatchObject({ kind, of }));
  test.each([
    ["a deed that is done again and again", "Envoys/NNS/2/nsubj spoke/VBD/0/root on/IN/4/case Sunday/NNP/2/nmod ./."],
    [
      "later talks",
      "Envoys/NNS/2/nsubj met/VBD/0/root on/IN/4/case Sunday/NNP/2/nmod for/IN/6/case talks/NNS/2/nmod ./.",
    ],
  ])("none: %s", (_, sentence) => expect(deedOf(sentence, "Sunday").kind).toBeUndefined());
  test.each([
    ["Envoys/NNS/2/nsubj signed/VBD/0/root it/PRP/2/dobj on/IN/5/case Sunday/NNP/2/nmod ./.", true],
    ["Envoys/NNS/3/nsubj will/MD/3/aux sign/VB/0/root it/PRP/3/dobj on/IN/6/case Sunday/NNP/3/nmod ./.", false],
  ])("past or not: %s", (sentence, isPast) => expect(deedOf(sentence, "Sunday").isPast).toBe(isPast));
});
