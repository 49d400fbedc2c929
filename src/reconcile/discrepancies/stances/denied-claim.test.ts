import { describe, expect, test } from "vitest";
import { found, type Told } from "../../../../test/found-discrepancies.ts";

const GUILD = { name: "the guild", kind: "organisation" as const };
const BOARD = { name: "the board", kind: "organisation" as const };
const told = (words: string): Told => ({
  text: `The meeting was long and by ten the guild said ${words}.`,
  actors: [GUILD],
  said: [{ by: "the guild", words, cue: "said" }],
});
const denied = (words: string, by = BOARD): Told => ({
  text: `After lunch ${by.name} denied ${words}.`,
  actors: [by],
  said: [{ by: by.name, words, cue: "denied" }],
});

describe("what one side says and another denies", () => {
  test.each([
    ["that nets had been cut at the pier", "that any nets had been cut"],
    ["pickets were locked out of the mill", "locking out any pickets"],
  ])("is found: %s / %s", (claim, denial) =>
    expect(found("stance", [told(claim), denied(denial)])).toEqual([
      [claim, `After lunch the board denied ${denial}.`],
    ]),
  );
  test.each([
    ["something else", told("that nets had been bought at the pier"), denied("that any nets had been cut")],
    ["a denial on both sides", told("that no nets had been cut"), denied("that any nets had been cut")],
    ["the same voice", told("that nets had been cut"), denied("that any nets had been cut", GUILD)],
    ["a word of it", told("that nets had been cut"), denied("wrongdoing in the matter of any nets")],
    [
      "what a report tells by itself",
      { text: "Nets were cut at the pier before dawn." },
      denied("that any nets had been cut"),
    ],
  ])("is not: %s", (_, claim, denial) => expect(found("stance", [claim, denial])).toEqual([]));
});
