import { expect, test } from "vitest";
import type { Published } from "../../../domain/article.ts";
import type { IsoDate } from "../../../domain/day.ts";
import { movedIn, type Timed } from "./moved.ts";

const on = (date: IsoDate): Published => ({ date, earliest: date, latest: date, basis: "stated", because: [] });
const PUBLISHED = new Map([
  ["spring", on("2031-03-04")],
  ["same day", on("2031-03-05")],
  ["summer", on("2031-07-04")],
]);
const years = (id: string, value: number, near: string, phase: Timed["phase"] = null): Timed => ({
  report: { id },
  value: value * 365,
  unit: "day",
  currency: null,
  counted: new Set(),
  near: new Set([near]),
  phase,
  digits: String(value),
});

test.each([
  ["an improved offer, months later", years("spring", 3, "stoker"), years("summer", 6, "stoker", "latest"), []],
  [
    "an undated report's number that was told months before the other",
    years("undated", 3, "stoker"),
    years("summer", 6, "stoker"),
    [years("spring", 3, "stoker")],
  ],
])("talks moved: %s", (_, a, b, others) => {
  expect(movedIn([a, b, ...others], PUBLISHED, 2)(a, b)).toBe(true);
  expect(movedIn([a, b, ...others], PUBLISHED, 2)(b, a)).toBe(true);
});
test.each([
  ["an improved offer of one day", years("spring", 3, "stoker"), years("same day", 6, "stoker", "latest"), []],
  ["two numbers without a stage", years("spring", 3, "stoker"), years("summer", 6, "stoker"), []],
  ["an undated number that nobody else has", years("undated", 3, "stoker"), years("summer", 6, "stoker"), []],
  [
    "one that another report has of something else",
    years("undated", 3, "stoker"),
    years("summer", 6, "stoker"),
    [years("spring", 3, "lease")],
  ],
  [
    "one that a report of the other's time has",
    years("undated", 3, "stoker"),
    years("spring", 6, "stoker"),
    [years("same day", 3, "stoker")],
  ],
])("talks stood: %s", (_, a, b, others) => expect(movedIn([a, b, ...others], PUBLISHED, 2)(a, b)).toBe(false));
