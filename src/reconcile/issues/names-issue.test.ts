import { expect, test } from "vitest";
import { wordsIn } from "../../text/content-words.ts";
import { namesIssue } from "./names-issue.ts";

test.each([
  ["it would lower the harbour fees", "harbour fees"],
  ["several draft agreements were rejected", "herring deal"],
  ["it turned down two drafts", "herring deal"],
  ["she was willing to step down", "resignation"],
])("“%s” names %s", (words, label) => expect(namesIssue(wordsIn(words), label)).toBe(true));

test.each([
  ["we remain ready to talk", "strike"],
  ["it can be opened in one hour", "border"],
  ["they would be exchanged for twelve elders", "market"],
])("“%s” does not name %s", (words, label) => expect(namesIssue(wordsIn(words), label)).toBe(false));
