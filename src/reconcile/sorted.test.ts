import fc from "fast-check";
import { expect, test } from "vitest";
import { openSorted } from "./sorted.ts";

test("whoever comes and goes, the order is that of sorting anew", () => {
  const order = (a: { n: number }, b: { n: number }): number => a.n - b.n;
  const all = Array.from({ length: 12 }, (_, n) => ({ n }));
  const steps = fc.array(fc.shuffledSubarray(all), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(steps, (taken) => {
      const sorted = openSorted(order);
      for (const things of taken) expect(sorted(things)).toEqual(things.toSorted(order));
    }),
  );
});
