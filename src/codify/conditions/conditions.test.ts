import { describe, expect, test } from "vitest";
import { tagged, withSpoken } from "../../../test/tagged-text.ts";
import type { Annotations } from "../../domain/annotation.ts";
import type { Act } from "../../domain/position.ts";
import { parseOf } from "../parse.ts";
import { conditionsOf } from "./conditions.ts";

const read = (annotations: Annotations, act: Act, evidence: string) => {
  const { text } = annotations.article;
  const start = text.indexOf(evidence);
  return conditionsOf(act, { start, end: start + evidence.length }, parseOf(annotations)).map((c) => [
    c.relation,
    text.slice(c.start, c.end),
  ]);
};

describe("a marker opens what a stance hangs on", () => {
  test.each<[Act, string, string, string[][]]>([
    [
      "offer",
      "They/PRP/2/nsubj return/VBP/0/root if/IN/5/mark pay/NN/5/nsubj rises/VBZ/2/advcl ./.",
      "They return if pay rises",
      [["if", "if pay rises"]],
    ],
    [
      "offer",
      "They/PRP/3/nsubj will/MD/3/aux return/VB/0/root when/WRB/6/advmod pay/NN/6/nsubj rises/VBZ/3/advcl ./.",
      "They will return when pay rises",
      [["if", "when pay rises"]],
    ],
    [
      "offer",
      "Should/MD/3/aux pay/NN/3/nsubj rise/VB/6/advcl ,/,/6/punct they/PRP/6/nsubj return/VBP/0/root ./.",
      "they return",
      [["if", "Should pay rise"]],
    ],
    [
      "offer",
      "They/PRP/2/nsubj return/VBP/0/root provided/VBN/6/mark that/IN/6/mark pay/NN/6/nsubj rises/VBZ/2/advcl ./.",
      "They return",
      [["if", "provided that pay rises"]],
    ],
    [
      "offer",
      "They/PRP/2/nsubj return/VBP/0/root as/RB/4/advmod soon/RB/7/advmod as/IN/7/mark pay/NN/7/nsubj rises/VBZ/2/advcl ./.",
      "They return",
      [["if", "as soon as pay rises"]],
    ],
    [
      "reject",
      "They/PRP/4/nsubj will/MD/4/aux not/RB/4/neg return/VB/0/root unless/IN/7/mark pay/NN/7/nsubj rises/VBZ/4/advcl ./.",
      "They will not return",
      [["unless", "unless pay rises"]],
    ],
    [
      "reject",
      "They/PRP/4/nsubj will/MD/4/aux not/RB/4/neg return/VB/0/root before/IN/7/mark pay/NN/7/nsubj rises/VBZ/4/advcl ./.",
      "They will not return",
      [["until", "before pay rises"]],
    ],
    [
      "reject",
      "They/PRP/4/nsubj will/MD/4/aux not/RB/4/neg return/VB/0/root without/IN/7/case an/DT/7/det audit/NN/4/nmod ./.",
      "They will not return",
      [["without", "without an audit"]],
    ],
    [
      "offer",
      "He/PRP/2/nsubj trades/VBZ/0/root seats/NNS/2/dobj for/IN/5/case votes/NNS/2/nmod ./.",
      "He trades seats for votes",
      [["in-exchange-for", "for votes"]],
    ],
    [
      "offer",
      "He/PRP/2/nsubj trades/VBZ/0/root bids/NNS/2/dobj for/IN/5/case seats/NNS/3/nmod for/IN/7/case peace/NN/2/nmod ./.",
      "He trades bids for seats for peace",
      [["in-exchange-for", "for peace"]],
    ],
    [
      "commit",
      "They/PRP/2/nsubj stay/VBP/0/root as/RB/4/advmod long/RB/7/advmod as/IN/7/mark pay/NN/7/nsubj lasts/VBZ/2/advcl ./.",
      "They stay",
      [["if", "as long as pay lasts"]],
    ],
    [
      "reject",
      "They/PRP/2/nsubj rejected/VBD/0/root the/DT/4/det bid/NN/2/dobj as/IN/7/case too/RB/7/advmod low/JJ/4/nmod ./.",
      "They rejected the bid",
      [],
    ],
    [
      "reject",
      "They/PRP/2/nsubj rejected/VBD/0/root it/PRP/2/dobj as/IN/6/case too/RB/6/advmod low/JJ/2/nmod ./.",
      "They rejected it",
      [["because", "as too low"]],
    ],
    [
      "assess",
      "Talks/NNS/2/nsubj fail/VBP/0/root since/IN/6/mark nobody/NN/6/nsubj will/MD/6/aux pay/VB/2/advcl ./.",
      "Talks fail",
      [["because", "since nobody will pay"]],
    ],
  ])("%s: %s (%j)", (act, sentence, evidence, found) => expect(read(tagged(sentence), act, evidence)).toEqual(found));

  test("past who says so", () =>
    expect(
      read(
        withSpoken(
          tagged(
            "Talks/NNS/3/nsubj are/VBP/3/cop impossible/JJ/6/ccomp ,/,/6/punct Obi/NNP/6/nsubj said/VBD/0/root ,/,/6/punct without/IN/10/case an/DT/10/det audit/NN/3/nmod ./.",
          ),
          "Obi",
          "said",
          "Talks are impossible",
        ),
        "reject",
        "Talks are impossible",
      ),
    ).toEqual([["without", "without an audit"]]));

  test("to the end of a phrase that the parse has torn", () =>
    expect(
      read(
        tagged(
          "They/PRP/2/nsubj open/VBP/0/root up/RP/2/compound:prt in/IN/5/case return/NN/2/nmod for/IN/7/case free/JJ/8/amod trade/NN/2/nmod ./.",
        ),
        "offer",
        "They open up",
      ),
    ).toEqual([["in-exchange-for", "in return for free trade"]]));
});

describe("the same words elsewhere open nothing", () => {
  test.each<[string, Act, string, string]>([
    [
      "thanks",
      "offer",
      "They/PRP/2/nsubj thanked/VBD/0/root them/PRP/2/dobj for/IN/5/case help/NN/2/nmod ./.",
      "They thanked them for help",
    ],
    ["a day", "commit", "They/PRP/2/nsubj return/VBP/0/root until/IN/4/case Monday/NNP/2/nmod ./.", "They return"],
    [
      "time alone",
      "demand",
      "They/PRP/2/nsubj want/VBP/0/root work/NN/2/dobj until/IN/6/case the/DT/6/det end/NN/3/nmod of/IN/8/case May/NNP/6/nmod ./.",
      "They want work",
    ],
    [
      "at once",
      "demand",
      "Open/VB/0/root it/PRP/1/dobj at/IN/4/case once/RB/1/advmod ,/,/1/punct she/PRP/7/nsubj said/VBD/1/parataxis ./.",
      "Open it",
    ],
    [
      "when it happened",
      "offer",
      "They/PRP/2/nsubj returned/VBD/0/root when/WRB/5/advmod pay/NN/5/nsubj rose/VBD/2/advcl ./.",
      "They returned",
    ],
    [
      "when asked",
      "offer",
      "They/PRP/3/nsubj will/MD/3/aux return/VB/0/root when/WRB/5/advmod asked/VBN/3/advcl ./.",
      "They will return when asked",
    ],
    [
      "a concession",
      "reject",
      "They/PRP/2/nsubj leave/VBP/0/root even/RB/6/advmod if/IN/6/mark pay/NN/6/nsubj rises/VBZ/2/advcl ./.",
      "They leave",
    ],
    [
      "a question",
      "demand",
      "They/PRP/2/nsubj ask/VBP/0/root if/IN/5/mark pay/NN/5/nsubj rises/VBZ/2/ccomp ./.",
      "They ask",
    ],
    ["a verb", "assess", "Owners/NNS/2/nsubj provided/VBD/0/root no/DT/4/det figures/NNS/2/dobj ./.", "Owners"],
    [
      "how, not on what",
      "accuse",
      "He/PRP/2/nsubj rules/VBZ/0/root without/IN/4/case elections/NNS/2/nmod ./.",
      "He rules without elections",
    ],
    [
      "soon",
      "demand",
      "They/PRP/2/nsubj want/VBP/0/root talks/NNS/2/dobj as/RB/5/advmod soon/RB/2/advmod as/IN/7/mark possible/JJ/5/advcl ./.",
      "They want talks",
    ],
    [
      "since when",
      "accuse",
      "Crews/NNS/2/nsubj suffered/VBD/0/root since/IN/5/mark owners/NNS/5/nsubj left/VBD/2/advcl ./.",
      "Crews suffered",
    ],
    [
      "what another stance beside it hangs on",
      "reject",
      "Crews/NNS/2/nsubj freed/VBD/0/root men/NNS/2/dobj for/IN/5/case money/NN/2/nmod but/CC/2/cc refused/VBD/2/conj talks/NNS/7/dobj ./.",
      "refused talks",
    ],
  ])("%s", (_, act, sentence, evidence) => expect(read(tagged(sentence), act, evidence)).toEqual([]));
});
