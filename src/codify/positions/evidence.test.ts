import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import { codify } from "../codify.ts";

test("a headline is no part of the sentence below it, though the reader takes them for one", () => {
  const text = tagged(
    "Kenya/NNP/2/nsubj refuses/VBZ/0/root ./,/2/punct Kenya/NNP/5/nsubj refused/VBD/2/dep the/DT/7/det pact/NN/5/dobj",
  );
  // The stop stands for the end of the headline's line.
  const article = { ...text.article, text: text.article.text.replace(". ", "\n\n") };
  const stance = { holder: 3, act: "reject" as const, anchor: 4, toward: null, conditions: [], score: 0.9 };
  const stances = [{ ...stance, evidence: { start: 0, end: article.text.length } }];
  const { positions } = codify({ ...text, article, stances }).value;
  expect(positions.map(({ evidence: [e] }) => e && article.text.slice(e.start, e.end))).toContain(
    "Kenya refused the pact",
  );
});
