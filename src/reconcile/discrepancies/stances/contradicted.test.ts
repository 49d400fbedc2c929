import { describe, expect, test } from "vitest";
import { nothingFoundIn } from "../../../../test/bare-report.ts";
import { tagged } from "../../../../test/tagged-text.ts";
import type { ArticleId, Published } from "../../../domain/article.ts";
import { digest } from "../../digest.ts";
import { type Assertion, assertionsIn, DEMAND } from "./assertions.ts";
import { areOpposed, hasMoved } from "./contradicted.ts";

const told = (sentence: string) => assertionsIn(digest(nothingFoundIn(tagged(sentence))));
const isContradicted = (a: string, b: string): boolean =>
  told(a).some((x) => told(b).some((y) => areOpposed(y, x) || areOpposed(x, y)));

const SELLS = "Norland/NNP/3/nsubj will/MD/3/aux sell/VB/0/root its/PRP$/5/nmod:poss trawlers/NNS/3/dobj ./.";
const TOOK = "Norland/NNP/2/nsubj accepted/VBD/0/root the/DT/4/det quota/NN/2/dobj ./.";

describe("what one report says that somebody does is contradicted", () => {
  test.each([
    [
      "by not",
      SELLS,
      "Norland/NNP/4/nsubj will/MD/4/aux not/RB/4/neg sell/VB/0/root its/PRP$/6/nmod:poss trawlers/NNS/4/dobj ./.",
    ],
    [
      "by no intention, of whoever says so",
      SELLS,
      "Norland/NNP/2/nsubj said/VBD/0/root it/PRP/4/nsubj had/VBD/2/ccomp no/DT/6/neg intention/NN/4/dobj of/IN/8/mark selling/VBG/6/acl trawlers/NNS/8/dobj ./.",
    ],
    [
      "by a refusal to",
      SELLS,
      "Norland/NNP/2/nsubj refused/VBD/0/root to/TO/4/mark sell/VB/2/xcomp trawlers/NNS/4/dobj ./.",
    ],
    ["by another word for a refusal", TOOK, "Norland/NNP/2/nsubj rejected/VBD/0/root the/DT/4/det quota/NN/2/dobj ./."],
    [
      "of two words for what lies on the table",
      "Norland/NNP/2/nsubj accepted/VBD/0/root the/DT/4/det offer/NN/2/dobj ./.",
      "Norland/NNP/2/nsubj turned/VBD/0/root down/RP/2/compound:prt the/DT/5/det plan/NN/2/dobj ./.",
    ],
    [
      "by saying no",
      "Norland/NNP/2/nsubj accepted/VBD/0/root the/DT/4/det offer/NN/2/dobj ./.",
      "Norland/NNP/2/nsubj says/VBZ/0/root no/DT/2/dobj to/TO/6/case cod/NN/6/compound plan/NN/2/nmod ./.",
    ],
    [
      "by an invitation declined",
      "Norland/NNP/3/nsubj will/MD/3/aux come/VB/0/root to/TO/5/case Sudania/NNP/3/nmod ./.",
      "Norland/NNP/2/nsubj declined/VBD/0/root the/DT/4/det invitation/NN/2/dobj to/TO/6/case Sudania/NNP/4/nmod ./.",
    ],
    [
      "by staying away",
      "Norland/NNP/3/nsubj will/MD/3/aux attend/VB/0/root the/DT/6/det cod/NN/6/compound talks/NNS/3/dobj ./.",
      "Norland/NNP/2/nsubj boycotts/VBZ/0/root the/DT/4/det talks/NNS/2/dobj ./.",
    ],
    [
      "by a demand let go",
      "Norland/NNP/2/nsubj insists/VBZ/0/root on/IN/5/case a/DT/5/det tariff/NN/2/nmod ./.",
      "Norland/NNP/2/nsubj dropped/VBD/0/root its/PRP$/4/nmod:poss demand/NN/2/dobj for/IN/7/case a/DT/7/det tariff/NN/4/nmod ./.",
    ],
    [
      "by a demand not given up, whatever its day hangs on",
      "Norland/NNP/4/nsubj has/VBZ/4/aux not/RB/4/neg given/VBN/0/root up/RP/4/compound:prt August/NNP/4/nmod:tmod ./.",
      "Norland/NNP/2/nsubj dropped/VBD/0/root its/PRP$/4/nmod:poss demand/NN/2/dobj for/IN/6/case August/NNP/4/nmod ./.",
    ],
    [
      "in part",
      "Norland/NNP/2/nsubj accepted/VBD/0/root the/DT/4/det offer/NN/2/dobj in/IN/6/case full/JJ/2/nmod ./.",
      "Norland/NNP/2/nsubj accepted/VBD/0/root the/DT/5/det cod/NN/5/compound part/NN/2/dobj only/RB/2/advmod ./.",
    ],
  ])("%s", (_, a, b) => expect([isContradicted(a, b), isContradicted(b, a)]).toEqual([true, true]));
  test.each([
    [
      "by another",
      SELLS,
      "Sudania/NNP/4/nsubj will/MD/4/aux not/RB/4/neg sell/VB/0/root its/PRP$/6/nmod:poss trawlers/NNS/4/dobj ./.",
    ],
    [
      "of another matter",
      SELLS,
      "Norland/NNP/4/nsubj will/MD/4/aux not/RB/4/neg sell/VB/0/root its/PRP$/6/nmod:poss timber/NN/4/dobj ./.",
    ],
    [
      "by what may be",
      SELLS,
      "Norland/NNP/4/nsubj may/MD/4/aux not/RB/4/neg sell/VB/0/root its/PRP$/6/nmod:poss trawlers/NNS/4/dobj ./.",
    ],
    [
      "at another time",
      SELLS,
      "Earlier/RB/5/advmod Norland/NNP/5/nsubj did/VBD/5/aux not/RB/5/neg sell/VB/0/root trawlers/NNS/5/dobj ./.",
    ],
    [
      "where nobody is named",
      SELLS,
      "They/PRP/4/nsubj will/MD/4/aux not/RB/4/neg sell/VB/0/root trawlers/NNS/4/dobj ./.",
    ],
    ["by a question", SELLS, "Norland/NNP/4/nsubj will/MD/4/aux not/RB/4/neg sell/VB/0/root trawlers/NNS/4/dobj ?/."],
    [
      "by a condition",
      SELLS,
      "If/IN/5/mark Norland/NNP/5/nsubj does/VBZ/5/aux not/RB/5/neg sell/VB/0/root trawlers/NNS/5/dobj ./.",
    ],
    [
      "by going elsewhere",
      "Norland/NNP/3/nsubj will/MD/3/aux come/VB/0/root to/TO/5/case Sudania/NNP/3/nmod ./.",
      "Norland/NNP/4/nsubj will/MD/4/aux not/RB/4/neg come/VB/0/root to/TO/6/case Ostria/NNP/4/nmod ./.",
    ],
    [
      "by another demand let go",
      "Norland/NNP/2/nsubj insists/VBZ/0/root on/IN/5/case a/DT/5/det tariff/NN/2/nmod ./.",
      "Norland/NNP/2/nsubj dropped/VBD/0/root its/PRP$/4/nmod:poss demand/NN/2/dobj for/IN/6/case cod/NN/4/nmod ./.",
    ],
    [
      "by a refusal of a part",
      "Norland/NNP/2/nsubj accepted/VBD/0/root the/DT/4/det offer/NN/2/dobj ./.",
      "Norland/NNP/2/nsubj rejected/VBD/0/root a/DT/4/det part/NN/2/dobj of/IN/7/case the/DT/7/det offer/NN/4/nmod ./.",
    ],
    [
      "by no denial of a refusal",
      "Norland/NNP/2/nsubj accepted/VBD/0/root the/DT/4/det quota/NN/2/dobj ./.",
      "Norland/NNP/4/nsubj did/VBD/4/aux not/RB/4/neg reject/VB/0/root the/DT/6/det quota/NN/4/dobj ./.",
    ],
  ])("not %s", (_, a, b) => expect([isContradicted(a, b), isContradicted(b, a)]).toEqual([false, false]));
});

test.each([
  ["2031-03-04", "2031-03-05", true],
  ["2031-03-05", "2031-03-05", false],
  ["2031-03-06", "2031-03-05", false],
])("who held to a demand on %s and let go of it on %s has moved: %s", (first, second, is) => {
  const [held, dropped] = [
    "Norland/NNP/2/nsubj insists/VBZ/0/root on/IN/5/case a/DT/5/det tariff/NN/2/nmod ./.",
    "Norland/NNP/2/nsubj dropped/VBD/0/root the/DT/4/det tariff/NN/2/dobj ./.",
  ].map((sentence, i) => {
    const demand = told(sentence).find((a) => a.verb === DEMAND);
    if (!demand) throw new Error(`no demand: ${sentence}`);
    return { ...demand, report: { ...demand.report, id: `r${i}` as ArticleId } };
  }) as [Assertion, Assertion];
  const out = (day: string) => ({ date: day, earliest: day, latest: day }) as Published;
  const published = new Map([
    [held.report.id, out(first)],
    [dropped.report.id, out(second)],
  ]);
  expect(hasMoved(held, dropped, { published })).toBe(is);
});
