import { describe, expect, test } from "vitest";
import { found } from "../../../../test/found-discrepancies.ts";

describe("office", () => {
  const people = (name: string) => [{ name, kind: "person" as const, speaksFor: "Norway" }];
  test.each([
    [
      "in and out of office",
      "former Norwegian President Ana Lindqvist spoke.",
      "Ana Lindqvist",
      "Norwegian President Ana Lindqvist spoke.",
      "Ana Lindqvist",
    ],
    [
      "two holders",
      "Norwegian Chancellor Ana Lindqvist spoke.",
      "Ana Lindqvist",
      "Norwegian Chancellor Per Hauge spoke.",
      "Per Hauge",
    ],
    [
      "two countries of one person",
      "Norway's Ana Lindqvist spoke.",
      "Ana Lindqvist",
      "The Danish negotiator Ana Lindqvist spoke.",
      "Ana Lindqvist",
    ],
  ])("finds %s", (_, a, who, b, other) => {
    expect(
      found("office", [
        { text: a, actors: people(who) },
        { text: b, actors: people(other) },
      ]),
    ).toHaveLength(1);
  });
  test.each([
    [
      "two people of two countries",
      "Norwegian President Ana Lindqvist spoke.",
      "Ana Lindqvist",
      "Danish President Per Hauge left.",
      "Per Hauge",
    ],
    [
      "a deputy",
      "Norwegian Foreign Minister Ana Lindqvist spoke.",
      "Ana Lindqvist",
      "Norwegian deputy Foreign Minister Per Hauge left.",
      "Per Hauge",
    ],
    [
      "a company's president",
      "Norwegian President Ana Lindqvist spoke.",
      "Ana Lindqvist",
      "Harbour Bank President Per Hauge left.",
      "Per Hauge",
    ],
  ])("stays silent on %s", (_, a, who, b, other) => {
    expect(
      found("office", [
        { text: a, actors: people(who) },
        { text: b, actors: people(other) },
      ]),
    ).toEqual([]);
  });
  const inOffice = { text: "Norwegian President Ana Lindqvist spoke.", actors: people("Ana Lindqvist") };
  const out = { text: "former Norwegian President Ana Lindqvist spoke.", actors: people("Ana Lindqvist") };
  test.each([
    ["was in office and left it", "2031-03-01", "2031-03-04", 0],
    ["is out of office, and in it later", "2031-03-06", "2031-03-04", 1],
  ] as const)("who %s: %s, %s", (_, there, left, count) =>
    expect(
      found("office", [
        { ...inOffice, published: there },
        { ...out, published: left },
      ]),
    ).toHaveLength(count),
  );
  test("two offices a month apart are no two at a time", () => {
    const chancellor = { text: "Norwegian Chancellor Ana Lindqvist spoke.", actors: people("Ana Lindqvist") };
    const near = { text: "Norwegian Foreign Minister Ana Lindqvist left.", actors: people("Ana Lindqvist") };
    const counts = ["2031-03-05", "2031-04-05"].map(
      (published) => found("office", [chancellor, { ...near, published: published as "2031-03-05" }]).length,
    );
    expect(counts[1]).toBe(0);
  });
});
