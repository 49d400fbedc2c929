import { expect, test } from "vitest";
import { closed, quoted, withinMarks } from "./wording.ts";

test.each([
  ["whole words", "We are ready", "“We are ready”"],
  ["words in marks of their own", '"We are ready,"', "“We are ready”"],
  ["a cut before the closing mark", 'the port would "never say never', "“the port would ‘never say never’”"],
  ["a cut after the opening mark", "ready,” she said of the plan", "“‘ready,’ she said of the plan”"],
  ["a quotation parted by its cue", 'We can wait," she said, "but not long', "“We can wait,” she said, “but not long”"],
  ["two quotations", "“Yes” and “no”", "“Yes” and “no”"],
  ["a quotation within", "called it “a start” on Monday", "“called it ‘a start’ on Monday”"],
  ["an apostrophe is no mark", "We aren’t ready", "“We aren’t ready”"],
  ["marks after a bracket and a dash", 'the plan ("a start") stays', "“the plan (‘a start’) stays”"],
])("sets in a page's marks: %s", (_, words, shown) => {
  expect(quoted(words)).toBe(shown);
  expect(`“${withinMarks(words)}”`).toBe(shown);
});

test.each([
  ['the port would "pay', "the port would “pay”"],
  ["paid” by the port", "“paid” by the port"],
  ["the port “pays” it", "the port “pays” it"],
  ["the port pays it", "the port pays it"],
])("closes what a cut left open: %s", (text, whole) => {
  expect(closed(text)).toBe(whole);
});
