import { expect, test } from "vitest";
import { closedQuotes } from "./closed-quotes.ts";

test.each([
  ["she called it “cold but correct", "she called it “cold but correct”"],
  ["“we will pay", "we will pay"],
  ["we will pay”", "we will pay"],
  ['it was "cold but correct', 'it was "cold but correct"'],
  ["she called them 'tourists with notebooks", "she called them 'tourists with notebooks'"],
])("%s → %s", (cut, whole) => expect(closedQuotes(cut)).toBe(whole));

test.each(["they “pay”, he said", "the crews’ pay", "Obi's pay and the crews' hours", 'a "fair" price'])(
  "%s stays as it is",
  (words) => expect(closedQuotes(words)).toBe(words),
);
