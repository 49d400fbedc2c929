import fc from "fast-check";
import { expect, test } from "vitest";
import { dot, fromBytes, inBytes, ofLengthOne } from "./directions.ts";

const direction = fc
  .array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 8, maxLength: 8 })
  .map((numbers) => Float64Array.from(numbers))
  .filter((numbers) => Math.hypot(...numbers) > 1e-3);

test("a direction written as text points nearly the same way", () => {
  fc.assert(
    fc.property(direction, (one) => {
      expect(dot(fromBytes(inBytes(one)), ofLengthOne(one))).toBeGreaterThan(0.999);
    }),
  );
});

test("nothing points nowhere", () => {
  expect(dot(fromBytes(inBytes(new Float64Array(8))), ofLengthOne(new Float64Array(8)))).toBe(0);
});
