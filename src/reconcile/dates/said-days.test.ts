import { expect, test } from "vitest";
import { type Written, written } from "../../../test/written-reports.ts";
import { publishedOn } from "../../text/published.ts";
import { digest } from "../digest.ts";
import { withSaidDays } from "./said-days.ts";

/** The day of what a report of Monday, 5 May 2031 says that somebody said. */
function dayOf(text: string, words: string, more: Partial<NonNullable<Written["said"]>[number]> = {}) {
  const report = written({ id: "a", text, published: "2031-05-05", said: [{ by: "Ada Obi", words, ...more }] });
  const [said] = withSaidDays(digest(report), report.attributions, publishedOn("2031-05-05", "metadata"));
  return said?.said?.date ?? null;
}

test.each([
  ["Ada Obi said on Friday that the crews would sail.", "the crews would sail", "2031-05-02"],
  [
    "Ada Obi said in a long speech at the port on Sunday that the crews would sail.",
    "the crews would sail",
    "2031-05-04",
  ],
  ["The line offered talks on Sunday. Ada Obi said that the crews would sail.", "the crews would sail", null],
  ["Ada Obi said that the crews would sail. Talks begin again on Friday.", "the crews would sail", null],
  ["Ada Obi said that the crews stopped on Friday.", "the crews stopped on Friday", null],
])("%s: %s on %s", (text, words, day) => expect(dayOf(text, words, { cue: "said" })).toBe(day));

test("a day after the report is none", () => {
  const text = "Ada Obi said that the crews would sail.";
  expect(dayOf(text, "the crews would sail", { cue: "said", on: "2031-05-09" })).toBe(null);
});
