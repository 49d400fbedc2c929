import { expect, test } from "vitest";
import { hoursIn } from "./hours.ts";

test.each([
  ["The lock opens at 6 a.m. on Friday", ["06:00"]],
  ["It opened at 6:30 pm", ["18:30"]],
  ["It opened at eight in the morning", ["08:00"]],
  ["at seven o’clock in the evening the sluice closed", ["19:00"]],
  ["At six on Friday morning the sluice closed", ["06:00"]],
  ["the lock opens at noon", ["12:00"]],
  ["It opens at 6 a.m. and closes at 9 p.m.", ["06:00", "21:00"]],
])("%s: %j", (text, printed) => {
  const hours = hoursIn(text);
  expect(hours.map((h) => h.printed)).toEqual(printed);
  for (const { start, end } of hours) expect(text.slice(start, end)).toMatch(/\w/);
});

test.each(["The lock opens on Friday", "It opens at 6 a.m. GMT", "Six sailors slept", "I am 6 metres tall"])(
  "none: %s",
  (text) => expect(hoursIn(text)).toEqual([]),
);
