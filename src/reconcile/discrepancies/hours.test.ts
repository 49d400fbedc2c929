import { expect, test } from "vitest";
import { hourIn } from "./hours.ts";

test.each([
  ["The lock opens at 6 a.m. on Friday", "06:00"],
  ["It opened at 6:30 pm", "18:30"],
  ["It opened at eight in the morning", "08:00"],
  ["at seven o’clock in the evening the sluice closed", "19:00"],
  ["At six on Friday morning the sluice closed", "06:00"],
  ["the lock opens at noon", "12:00"],
])("%s: %s", (text, printed) => {
  const hour = hourIn(text);
  expect(hour?.printed).toBe(printed);
  expect(text.slice(hour?.start, hour?.end)).not.toBe("");
});

test.each([
  "The lock opens on Friday",
  "It opens at 6 a.m. and closes at 9 a.m.",
  "It opens at 6 a.m. GMT",
  "Six sailors slept",
  "I am 6 metres tall",
])("none: %s", (text) => expect(hourIn(text)).toBeNull());
