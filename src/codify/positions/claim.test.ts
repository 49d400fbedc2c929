import { expect, test } from "vitest";
import { tagged, withSpoken } from "../../../test/tagged-text.ts";
import type { Annotations } from "../../domain/annotation.ts";
import { castOf } from "../actors/actors.ts";
import { partyOf } from "../actors/cast.ts";
import { parseOf } from "../parse.ts";
import { claimOf } from "./claim.ts";

/** The claim that these words of the text make for whom the first of the holder's words denotes. */
const claim = (annotations: Annotations, holder: string, evidence: string, lead: string | null = null): string => {
  const { text } = annotations.article;
  const parse = parseOf(annotations);
  const cast = castOf(parse);
  const at = parse.tokenAt(text.indexOf(holder));
  const actor = cast.at[at];
  if (!actor) throw new Error(`nobody is ${holder}`);
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const spans = [spanOf(lead ?? evidence), ...(lead === null ? [] : [spanOf(evidence)])] as const;
  return claimOf(spans, at, partyOf(actor), actor, cast, parse);
};

const SUED =
  "Halvern@O/NNP/2/nsubj sued/VBD/0/root Corvane@O/NNP/2/dobj and/CC/2/cc has/VBZ/6/aux rejected/VBN/2/conj its/PRP$/8/nmod:poss bid/NN/6/dobj ./.";

test("a verb reads on from its subject", () =>
  expect(claim(tagged(SUED), "Halvern", "has rejected its bid")).toBe("Halvern has rejected its bid."));

const SIGNED =
  "Kenya@O/NNP/5/nsubj and/CC/1/cc Peru@O/NNP/1/conj have/VBP/5/aux initialled/VBN/0/root a/DT/7/det truce/NN/5/dobj ./.";

test.each(["Kenya", "Peru"])("a verb reads on from all who do it, for %s", (holder) =>
  expect(claim(tagged(SIGNED), holder, "have initialled a truce")).toBe("Kenya and Peru have initialled a truce."),
);

test("words that hold their subject stand by themselves", () =>
  expect(claim(tagged(SUED), "Halvern", "Halvern sued Corvane")).toBe("Halvern sued Corvane."));

test("somebody else's clause is told as said by the holder", () =>
  expect(
    claim(
      tagged("Halvern@O/NNP/2/nsubj said/VBD/0/root that/IN/6/mark the/DT/5/det bid/NN/6/nsubj fails/VBZ/2/ccomp ./."),
      "Halvern",
      "that the bid fails",
    ),
  ).toBe("Halvern: the bid fails."));

const SAID = "Ada@P/NNP/2/compound Obi@P/NNP/3/nsubj said/VBD/0/root ";

test.each([
  [
    "a pronoun for the holder gives way to the name",
    "she/PRP/5/nsubj left/VBD/3/ccomp ./.",
    "she left",
    "Ada Obi left.",
  ],
  [
    "what the mouth opens with says nothing",
    "yeah/UH/7/discourse ,/,/7/punct crews/NNS/7/nsubj left/VBD/3/ccomp ./.",
    "yeah, crews left",
    "Ada Obi: crews left.",
  ],
  [
    "so does one of what is the holder's",
    "her/PRP$/5/nmod:poss crews/NNS/6/nsubj left/VBD/3/ccomp ./.",
    "her crews left",
    "Ada Obi’s crews left.",
  ],
  [
    "what is short behind a pronoun is told in full behind the name",
    "she/PRP/6/nsubj 'd/MD/6/aux sign/VB/3/ccomp ./.",
    "she 'd sign",
    "Ada Obi would sign.",
  ],
  [
    "an it that stands for nobody stays",
    "it/PRP/6/nsubj was/VBD/6/cop wrong/JJ/3/ccomp ./.",
    "it was wrong",
    "Ada Obi: it was wrong.",
  ],
])("%s", (_, rest, evidence, told) => expect(claim(tagged(SAID + rest), "Ada", evidence)).toBe(told));

test("the holder is named once", () =>
  expect(
    claim(
      tagged(
        "Ada@P/NNP/2/compound Obi@P/NNP/3/nsubj denied/VBD/0/root that/IN/6/mark she/PRP/6/nsubj left/VBD/3/ccomp ./.",
      ),
      "Ada",
      "denied that she left",
    ),
  ).toBe("Ada Obi denied that she left."));

const URGED =
  "Halvern@O/NNP/2/nsubj urged/VBD/0/root Corvane@O/NNP/2/dobj to/TO/5/mark pay/VB/2/xcomp crews/NNS/5/dobj and/CC/5/cc to/TO/9/mark open/VB/5/conj it/PRP/9/dobj ./.";

test("a later demand of a list reads on from the words before the list", () =>
  expect(claim(tagged(URGED), "Halvern", "to open it", "Halvern urged Corvane")).toBe(
    "Halvern urged Corvane to open it.",
  ));

test.each([
  ["points at something stays", "That/DT/2/nsubj fails/VBZ/0/root", "That fails", "Ada: That fails."],
  ["joins a clause goes", "that/IN/3/mark it/PRP/3/nsubj fails/VBZ/0/root", "that it fails", "Ada: it fails."],
])("a that which %s", (_, rest, evidence, told) =>
  expect(claim(tagged("Ada@P/NNP/2/nsubj spoke/VBD/0/root ./.", `${rest} ./.`), "Ada", evidence)).toBe(told),
);

test("who says so in the middle is left out", () =>
  expect(
    claim(
      withSpoken(
        tagged(
          "Halvern@O/NNP/7/nsubj ,/,/7/punct she/PRP/4/nsubj said/VBD/7/parataxis ,/,/7/punct would/MD/7/aux stay/VB/0/root ./.",
        ),
        "she",
        "said",
        "Halvern",
        "would stay",
      ),
      "Halvern",
      "Halvern, she said, would stay",
    ),
  ).toBe("Halvern would stay."));

const RAISE =
  "Owners/NNS/2/nsubj offered/VBD/0/root a/DT/4/det raise/NN/2/dobj ,/,/2/punct which/WDT/8/dobj Halvern@O/NNP/8/nsubj rejected/VBD/4/acl:relcl ./.";
const GATES =
  "Both/DT/2/det gates/NNS/3/nsubj opened/VBD/0/root ,/,/3/punct as/IN/8/mark Halvern@O/NNP/8/nsubj had/VBD/8/aux demanded/VBN/3/advcl ./.";

test.each([
  ["a noun", RAISE, "Halvern rejected", "Halvern rejected a raise."],
  ["a clause", GATES, "Halvern had demanded", "Halvern had demanded this: Both gates opened."],
  ["nothing, having its own object", SUED, "Halvern sued Corvane", "Halvern sued Corvane."],
])("a clause that refers back to %s is told with it", (_, text, evidence, told) =>
  expect(claim(tagged(text), "Halvern", evidence)).toBe(told),
);
