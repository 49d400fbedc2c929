import { describe, expect, test } from "vitest";
import { found } from "../../../test/found-discrepancies.ts";

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
      "one holder",
      "Norwegian President Ana Lindqvist spoke.",
      "Ana Lindqvist",
      "President Ana Lindqvist left.",
      "Ana Lindqvist",
    ],
    [
      "two countries",
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
});
