import { expect, test } from "vitest";
import { listed } from "../../text/listed.ts";
import { dayLabel } from "./day-label.ts";
import { actPhrase } from "./vocabulary.ts";
import { clip, closed, headingCase, nameCase, quoted, unquoted, withinMarks } from "./wording.ts";

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

test("words small and large", () => {
  expect(dayLabel("2031-01-09")).toBe("9 Jan 2031");
  expect([
    actPhrase("accept", "ready"),
    actPhrase("offer", "hint"),
    actPhrase("reject", "done"),
    actPhrase("assess", "hint"),
  ]).toEqual(["ready to accept", "hints at offering", "has rejected", "assesses"]);
  expect(clip("one two three four", 12)).toBe("one two…");
  expect(clip("short", 12)).toBe("short");
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
  expect(headingCase("wage rise")).toBe("Wage rise");
});

test.each([
  ["“We are ready,”", "We are ready"],
  ["‘We aren’t ready,’", "We aren’t ready"],
  ['"We are ready"', "We are ready"],
  ["“We are ready", "We are ready"],
  ["“Yes” and “no”", "“Yes” and “no”"],
  ["‘Yes’ and ‘no’", "‘Yes’ and ‘no’"],
  ["called it “a start”", "called it “a start”"],
  ["we are ready,", "we are ready,"],
])("without its marks, %s is %s", (words, bare) => {
  expect(unquoted(words)).toBe(bare);
});

test.each([
  ["union", "Union"],
  ["port workers", "Port workers"],
  ["bondholders' committee", "Bondholders' committee"],
  ["ferry-owners’ group", "Ferry-owners’ group"],
  ["eBay", "eBay"],
  ["Norland", "Norland"],
  ["交渉団", "交渉団"],
])("a party at the head of a line: %s", (name, shown) => {
  expect(nameCase(name)).toBe(shown);
});
