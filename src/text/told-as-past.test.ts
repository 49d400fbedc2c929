import { expect, test } from "vitest";
import { isToldAsPast } from "./told-as-past.ts";

const held = (claim: string, speaker: string | null = null, cueAt: number | null = null): boolean =>
  isToldAsPast(
    {
      claim,
      speaker,
      attributions: cueAt === null ? [] : ["said"],
      evidence: [{ article: "a", start: 0, end: claim.length }],
    },
    () => ({ article: "a", cue: cueAt === null ? null : { start: cueAt, end: cueAt + 5 } }),
  );

test.each([
  ["told by the report", held("The union had asked for 9 per cent.")],
  ["with a word between", held("Arran had originally wanted five")],
  ["asking is its own word of saying", held("The union had asked for 9 per cent.", null, 14)],
])("was held before: %s", (_, before) => expect(before).toBe(true));

test.each([
  ["what had to be done", held("The union had to ask for more")],
  ["what is asked for", held("The union asked for 9 per cent")],
  ["what something else is measured by", held("The port would pay, as it had promised")],
  ["what somebody says", held("Arran had agreed to the audit", "ada-obi")],
  ["what the party says", held("Arran had agreed to the audit", null, 200)],
])("is held: %s", (_, before) => expect(before).toBe(false));
