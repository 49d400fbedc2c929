import fc from "fast-check";
import { expect, test } from "vitest";
import type { Counts } from "../told/telling.ts";
import { openGrouping } from "./group-reports.ts";
import type { ReportWords } from "./rarity.ts";

const counts = (words: readonly number[]): Counts => ({
  words: Int32Array.from(words),
  often: Float64Array.from(words, (w) => 1 + (w % 3)),
  rare: Float64Array.from(words, (w) => 3 + (w % 4)),
});

/** Forty reports on five matters; what they share with reports of other matters differs from report to report. */
const REPORTS = Array.from({ length: 40 }, (_, i): ReportWords => {
  const story = i % 5;
  const some = (from: number, size: number): number[] =>
    Array.from({ length: size }, (_, k) => k)
      .filter((k) => (i * 7 + k * k * 3 + from) % 4 !== 0)
      .map((k) => from + k);
  const shared = some(900, 3 + (i % 4));
  return {
    id: `report ${i}`,
    telling: {
      names: counts(i % 11 === 0 ? [] : some(story * 20, 5)),
      matters: counts([...some(100 + story * 30, 12), ...shared]),
    },
  };
});

const steps = fc.array(fc.array(fc.nat(REPORTS.length - 1), { minLength: 1, maxLength: 6 }), {
  minLength: 4,
  maxLength: 14,
});

/** A report that is as near to two groups, and was once put where the order of arrival said. */
const OF_EQUALS = [[8, 13], [2, 8], [12, 8, 21], [7, 17, 8, 0], [38], [3, 0], [0], [0], [33, 38], [0]];

test.each([4, 12, 500])(
  "groups are those made from nothing, whoever came and went; rarity measured in %i reports",
  (size) => {
    fc.assert(
      fc.property(steps, (taken) => {
        const group = openGrouping(size);
        const present = new Set(REPORTS.slice(0, 25));
        for (const toggled of taken) {
          for (const i of toggled) {
            const report = REPORTS[i] as ReportWords;
            if (!present.delete(report)) present.add(report);
          }
          const all = REPORTS.filter((r) => present.has(r));
          expect(group(all)).toEqual(openGrouping(size)(all));
          const backwards = openGrouping(size)([...present].sort((a, b) => (a.id < b.id ? 1 : -1)));
          const sorted = (groups: ReportWords[][]): string[] =>
            groups
              .map((g) =>
                g
                  .map((r) => r.id)
                  .sort()
                  .join(),
              )
              .sort();
          expect(sorted(backwards)).toEqual(sorted(group(all)));
        }
      }),
      { numRuns: 40, examples: [[OF_EQUALS]] },
    );
  },
);

test("those reports are of several groups, some of several reports", () => {
  const groups = openGrouping()(REPORTS);
  expect(groups.length).toBeGreaterThan(2);
  expect(groups.some((g) => g.length > 4)).toBe(true);
});
