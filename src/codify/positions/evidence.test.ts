import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import type { Act } from "../../domain/position.ts";
import { codify } from "../codify.ts";

const REFUSAL = { act: "reject" as const, toward: null, about: null, named: [], conditions: [], score: 0.9 };

test("a headline is no part of the sentence below it, though the reader takes them for one", () => {
  const text = tagged(
    "Kenya/NNP/2/nsubj refuses/VBZ/0/root ./,/2/punct Kenya/NNP/5/nsubj refused/VBD/2/dep the/DT/7/det pact/NN/5/dobj",
  );
  // The stop stands for the end of the headline's line.
  const article = { ...text.article, text: text.article.text.replace(". ", "\n\n") };
  const stances = [{ ...REFUSAL, holder: 3, anchor: 4, evidence: { start: 0, end: article.text.length } }];
  const { positions } = codify({ ...text, article, stances }).value;
  expect(positions.map(({ evidence: [e] }) => e && article.text.slice(e.start, e.end))).toContain(
    "Kenya refused the pact",
  );
});

test("a dateline is no part of the words that prove a position", () => {
  const text = tagged("LIMA/NNP/3/nsubj -/: Kenya/NNP/4/nsubj refused/VBD/0/root the/DT/6/det pact/NN/4/dobj ./.");
  const boilerplate = [{ start: 0, end: "LIMA -".length, kind: "dateline" as const }];
  const article = { ...text.article, boilerplate };
  const stances = [{ ...REFUSAL, holder: 2, anchor: 3, evidence: { start: 0, end: article.text.length } }];
  const { positions } = codify({ ...text, article, stances }).value;
  expect(positions.map(({ evidence: [e] }) => e && article.text.slice(e.start, e.end))).toEqual([
    "Kenya refused the pact",
  ]);
});

const CONSENT =
  "Kenya/NNP/3/nsubj could/MD/3/aux live/VB/0/root with/IN/5/case aid/NN/3/nmod after/IN/8/mark Peru/NNP/8/nsubj left/VBD/3/advcl ./.";
const chanceOf = (...read: readonly (readonly [Act, number])[]) => {
  const text = tagged(CONSENT);
  const evidence = { start: 0, end: "Kenya could live with aid".length };
  const stances = read.map(([act, score]) => ({
    ...{ holder: 0, anchor: 2, toward: null, about: null, named: [], conditions: [], evidence },
    ...{ act, score },
  }));
  return codify({ ...text, stances }).value.positions.find(({ act }) => act === "accept")?.score ?? 0;
};

test("what may be either of two acts has the chances of both where the codebook settles it", () => {
  const [once, twice] = [chanceOf(["accept", 0.2]), chanceOf(["accept", 0.2], ["offer", 0.2])];
  expect(twice - once).toBeGreaterThan(0.1);
  expect(chanceOf(["accept", 0.2], ["offer", 0.2], ["offer", 0.2])).toBe(twice);
  expect(chanceOf(["accept", 0.2], ["demand", 0.2])).toBe(once);
});
