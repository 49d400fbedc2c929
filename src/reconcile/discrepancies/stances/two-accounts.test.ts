import { describe, expect, test } from "vitest";
import { tagged } from "../../../../test/tagged-text.ts";
import type { CodedReport } from "../../../domain/coded-report.ts";
import { reconcile } from "../../reconcile.ts";

/** Two sides' words in a row, all of them tagged as nouns but what ends in "-ing". */
function told(a: string, b: string, between = ""): string[][] {
  const sentences = [`Norland says ${a} .`, ...(between ? [between] : []), `Sudania says ${b} .`];
  const annotations = tagged(...sentences.map((s) => s.replace(/\b(\w+ing)\b/g, "$1/JJ")));
  const { text } = annotations.article;
  const span = (words: string, from = 0) => ({
    start: text.indexOf(words, from),
    end: text.indexOf(words, from) + words.length,
  });
  const actors = ["Norland", "Sudania"].map((name) => ({
    id: name,
    name,
    kind: "state" as const,
    aliases: [],
    office: null,
    speaksFor: null,
    mentions: [span(name)],
  }));
  const attributions = actors.map(({ id }, i) => {
    const source = span(id);
    return {
      id: `said ${id}`,
      article: annotations.article.id,
      source,
      cue: span("says", source.end),
      content: [span(i === 0 ? a : b, source.end)],
      speaker: id,
      via: null,
      kind: "indirect" as const,
      said: null,
      madeBy: { by: "test" },
      score: 1,
    };
  });
  const report = { annotations, actors, attributions, positions: [], events: [], figures: [], notes: [] };
  return reconcile([report as unknown as CodedReport], null)
    .discrepancies.filter((d) => d.kind === "stance")
    .map((d) => d.evidence.map((e) => text.slice(e.start, e.end)));
}

describe("what two sides say one after the other", () => {
  test("finds two accounts", () =>
    expect(told("they are harbour guards", "they are clerks")).toEqual([
      ["Norland says they are harbour guards", "Sudania says they are clerks"],
    ]));
  test("finds them of one thing", () => expect(told("it is a lockout", "it is a strike")).toHaveLength(1));
  test.each([
    ["one account", "they are harbour guards", "they are guards"],
    ["one and many", "they are guards", "it is a lockout"],
    ["no nouns", "they are waiting", "they are clerks"],
    ["what they do", "they guard the harbour", "they are clerks"],
    ["a denial", "they are guards", "they are not guards"],
  ])("stays silent on %s", (_, a, b) => expect(told(a, b)).toEqual([]));
  test("stays silent where much stands between", () =>
    expect(
      told("they are guards", "they are clerks", "Herring was dear that year and cod was dearer . ".repeat(6).trim()),
    ).toEqual([]));
});
