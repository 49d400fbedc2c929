import fc from "fast-check";
import { expect, test } from "vitest";
import { byDay, type Days } from "./by-day.ts";

const unknown = { from: Number.NaN, to: Number.NaN };
const days = fc.oneof(
  fc.tuple(fc.nat(200), fc.nat(60)).map(([from, length]): Days => ({ from, to: from + length })),
  fc.constant(unknown),
);
const areNear = (a: Days, b: Days, within: number): boolean => !(b.from - a.to > within || a.from - b.to > within);

test("whoever is near is found, in order", () => {
  fc.assert(
    fc.property(fc.array(days), days, fc.nat(3), (all, one, within) => {
      const near = [...all.keys()].filter((i) => areNear(all[i] ?? unknown, one, within));
      expect(byDay(all, within)(one)).toEqual(near);
    }),
  );
});

test.each([
  ["one day", { from: 9, to: 9 }, [1]],
  ["the day after", { from: 6, to: 6 }, [0, 1]],
  ["days far off", { from: 90, to: 90 }, []],
  ["no known day", unknown, [0, 1]],
])("of %s", (_, asked, found) =>
  expect(
    byDay(
      [
        { from: 5, to: 5 },
        { from: 7, to: 10 },
      ],
      1,
    )(asked),
  ).toEqual(found),
);
