import { expect, test } from "vitest";
import { isDay } from "./days.ts";

test.each(["2031-02-28", "2028-02-29", "0099-01-01"])("%s is a day", (text) => expect(isDay(text)).toBe(true));
test.each(["2031-02-30", "2031-2-3", "banana", "", "2031-02-28T00:00", "12031-02-28"])("%j is none", (text) =>
  expect(isDay(text)).toBe(false),
);
