import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/sample-record.ts";
import { briefing } from "./briefing.ts";
import { signWords } from "./sign-words.ts";

const seen = (position: (typeof SAMPLE.positions)[number]) => ({ ...position, madeBy: ["human/confirm@1"] });

test("the key explains the signs that the briefing bears, and no others", () => {
  const signs = signWords(briefing(SAMPLE));
  expect(signs).toContain("↗ position shifted");
  expect(signs.filter((sign) => /^[•✓✎]/u.test(sign))).toEqual([]);
  expect(signWords(briefing(SAMPLE, { since: "2031-05-07" }))).toContain("• new");
  expect(signWords(briefing({ ...SAMPLE, positions: SAMPLE.positions.map(seen) }))).toContain(
    "✓ confirmed by a person",
  );
  expect(signWords(briefing({ ...SAMPLE, shifts: [] }))).not.toContain("↗ position shifted");
});
