import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import type { TimeMention } from "../../domain/annotation.ts";
import { publishedOn } from "../../text/published.ts";
import { parseOf } from "../parse.ts";
import { saidOn } from "./said-on.ts";

/** Of a report of 5 May 2031, a Monday, in which each weekday means the day that is given. */
function dayOf(sentence: string, evidence: string, days: Readonly<Record<string, string>>, published = "2031-05-05") {
  const bare = tagged(sentence);
  const { text } = bare.article;
  const times = Object.entries(days).map(
    ([word, date]): TimeMention => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
      shape: "weekday",
      means: { date, basis: "inferred" },
    }),
  );
  const article = { ...bare.article, published: published ? publishedOn(published, "metadata") : null };
  const start = text.indexOf(evidence);
  const span = { start, end: start + evidence.length };
  return saidOn(span, null, parseOf({ ...bare, article, times }))?.date ?? null;
}

test.each([
  ["The union refused the offer on Sunday .", "refused the offer", { Sunday: "2031-05-04" }, "2031-05-04"],
  ["The line would pay if the strike ends by Friday .", "would pay", { Friday: "2031-05-09" }, null],
  [
    "On Sunday the line offered to pay from Friday .",
    "offered to pay",
    { Sunday: "2031-05-04", Friday: "2031-05-09" },
    "2031-05-04",
  ],
  ["The line offered on Monday to pay .", "offered", { Monday: "2031-05-05" }, "2031-05-05"],
])("%s: %j, %j: %s", (sentence, evidence, days, day) => expect(dayOf(sentence, evidence, days)).toBe(day));

test("where nothing dates the report, no day is after it", () => {
  expect(dayOf("The union refused on Friday .", "refused", { Friday: "2031-05-09" }, "")).toBe("2031-05-09");
});
