import { describe, expect, test } from "vitest";
import { written } from "../../../../test/written-reports.ts";
import { type Digest, digest } from "../../digest.ts";
import { onlyPossible, quotedInHeadlineOnly } from "./headline-beyond.ts";

/** The words given are tagged as verbs, as the reader would tag them in the body. */
function report(title: string, body: string, verbs: readonly string[] = []): Digest {
  const coded = written({ id: "r", title, text: `${title}\n\n${body}` });
  const { text } = coded.annotations.article;
  const tokens = verbs.flatMap((verb) =>
    [...text.matchAll(new RegExp(`\\b${verb}\\b`, "g"))].map((m) => ({
      start: m.index,
      end: m.index + verb.length,
      text: verb,
      lemma: verb,
      pos: "VB",
      head: -1,
      relation: "dep",
      sentence: 0,
    })),
  );
  return digest({ ...coded, annotations: { ...coded.annotations, tokens } });
}

describe("told as done in the headline, as possible in the body", () => {
  test.each([
    ["Norway frees 41 sailors", "Oslo was ready to free 41 sailors if its own came home.", "free"],
    ["Norway frees 41 sailors", "Oslo would free the 41 sailors if its own came home.", "free"],
  ])("%s / %s", (title, body, verb) => expect(onlyPossible(report(title, body, [verb]))).not.toBeNull());
  test.each([
    ["Norway frees 41 sailors", "Oslo freed 41 sailors. It was ready to free more sailors.", "free"],
    ["Norway ready to free 41 sailors", "Oslo was ready to free 41 sailors.", "free"],
    ["Will Norway free 41 sailors?", "Oslo was ready to free 41 sailors.", "free"],
    ["Norway frees 41 sailors", "Oslo would free the 41 sailors on Monday.", "free"],
    ["Norway frees 41 sailors", "Herring is dear if storms come.", "come"],
  ])("not %s / %s", (title, body, verb) => expect(onlyPossible(report(title, body, [verb, "freed"]))).toBeNull());
});

describe("a quotation that only the headline has", () => {
  test("finds it", () => {
    const found = quotedInHeadlineOnly(report("Raid on harbour “staged”, says admiral", "The admiral denied all."));
    expect(found).not.toBeNull();
  });
  test.each([
    ["Raid on harbour “staged”, says admiral", "The admiral called the raid staged."],
    ["‘Let them sleep’: herring truce holds", "“Tonight we let them sleep,” he said."],
    ["Raid on harbour, says admiral", "The admiral denied all."],
  ])("not %s / %s", (title, body) => expect(quotedInHeadlineOnly(report(title, body))).toBeNull());
});
