import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrderAt } from "./numbering.ts";

test("the number at a place is that of all in order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), fc.nat(), (numbers, n) => {
      const place = n % numbers.length;
      const row = Float64Array.from(numbers);
      expect(inOrderAt(row, place)).toBe(row.toSorted()[place]);
    }),
  );
});
