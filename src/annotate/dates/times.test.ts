import { expect, test } from "vitest";
import { bareArticle } from "../../text/bare-article.ts";
import { timesIn } from "./times.ts";

const articleOf = (text: string, date: string | null) =>
  bareArticle("a", text, {
    published: date === null ? null : { date, earliest: date, latest: date, basis: "stated", because: [] },
  });
const read = (text: string, date: string | null) =>
  timesIn(articleOf(text, date), [{ start: 0, end: text.length, firstToken: 0, endToken: 0 }]).map((t) => ({
    words: text.slice(t.start, t.end),
    shape: t.shape,
    means: t.means && ("date" in t.means ? t.means.date : `${t.means.earliest}/${t.means.latest}`),
  }));

// 2026-03-11 is a Wednesday.
test.each([
  ["The union said Sunday it would not sign.", "2026-03-11", "Sunday", "2026-03-08"],
  ["Talks resume on Friday when the mediator will return.", "2026-03-11", "Friday", "2026-03-13"],
  ["On Sunday, Obi said the plan was to reopen the port.", "2026-03-11", "Sunday", "2026-03-08"],
  ["The owners met last Wednesday.", "2026-03-11", "Wednesday", "2026-03-04"],
  ["They will vote next Monday.", "2026-03-11", "Monday", "2026-03-16"],
  ["The pact was signed on March 2, 2026.", "2026-03-11", "March 2, 2026", "2026-03-02"],
  ["Both sides met on December 12.", "2026-01-05", "December 12", "2025-12-12"],
  ["The minister resigned yesterday.", "2026-03-11", "yesterday", "2026-03-10"],
  ["Prices fell in February.", "2026-03-11", "February", "2026-02-01/2026-02-28"],
  ["It must be done by the end of 2027.", "2026-03-11", "2027", "2027-01-01/2027-12-31"],
])("%s read on %s: %s is %s", (text, date, words, means) => {
  expect(read(text, date)).toContainEqual(expect.objectContaining({ words: expect.stringContaining(words), means }));
});

test.each([
  "They have fought for three years.",
  "The delegates may march on.",
  "Output rose to 2,000 tonnes.",
  "He is 54 years old now that the deal is done.",
  "They can open it in one hour, after 35 minutes or 11 days after the strike.",
])("stays silent on: %s", (text) => expect(read(text, "2026-03-11").filter(({ means }) => means !== null)).toEqual([]));

test("a weekday in an undated report is seen but not placed", () =>
  expect(read("The port reopened on Tuesday.", null)).toEqual([
    { words: "on Tuesday", shape: "weekday", means: null },
  ]));
