import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/sample-record.ts";
import { briefing } from "./briefing.ts";
import { signWords } from "./sign-words.ts";

const seen = (position: (typeof SAMPLE.positions)[number]) => ({ ...position, madeBy: ["human/confirm@1"] });

const signsOf = (...given: Parameters<typeof briefing>) => signWords(briefing(...given).storylines);

test("the key explains the signs that the briefing bears, and no others", () => {
  const signs = signsOf(SAMPLE);
  expect(signs).toContain("↗ position shifted");
  expect(signs.filter((sign) => /^[•✓✎]/u.test(sign))).toEqual([]);
  expect(signsOf(SAMPLE, { since: "2031-05-07" })).toContain("• new");
  expect(signsOf({ ...SAMPLE, positions: SAMPLE.positions.map(seen) })).toContain("✓ confirmed by a person");
  expect(signs.filter((sign) => /^(?:agreed|blocked|conditional|contested): /u.test(sign))).not.toEqual([]);
  expect(signsOf({ ...SAMPLE, positions: [] }).filter((sign) => /^blocked/u.test(sign))).toEqual([]);
  expect(signsOf({ ...SAMPLE, shifts: [] })).not.toContain("↗ position shifted");
});
