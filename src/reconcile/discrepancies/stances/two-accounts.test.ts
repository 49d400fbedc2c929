import { describe, expect, test } from "vitest";
import { found, inTags } from "../../../../test/found-discrepancies.ts";

/** Two sides' words in a row, all of them tagged as nouns but what ends in "-ing". */
function told(a: string, b: string, between = ""): string[][] {
  const sentences = [`Norland says ${a} .`, ...(between ? [between] : []), `Sudania says ${b} .`];
  const sides = [
    ["Norland", a],
    ["Sudania", b],
  ] as const;
  const report = {
    ...inTags(...sentences.map((s) => s.replace(/\b(\w+ing)\b/g, "$1/JJ"))),
    actors: sides.map(([name]) => ({ name, kind: "state" as const })),
    said: sides.map(([by, words]) => ({ by, words, cue: "says" })),
  };
  return found("stance", [report]);
}

describe("what two sides say one after the other", () => {
  test("finds two accounts", () =>
    expect(told("they are harbour guards", "they are clerks")).toEqual([
      ["Norland says they are harbour guards", "Sudania says they are clerks"],
    ]));
  test("finds them of one thing", () => expect(told("it is a lockout", "it is a strike")).toHaveLength(1));
  test.each([
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
