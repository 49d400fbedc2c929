import { expect, test } from "vitest";
import { written } from "../../../test/written-reports.ts";
import type { CodedReport } from "../../domain/coded-report.ts";
import { publishedOn } from "../../text/published.ts";
import { reconcile } from "../reconcile.ts";

const STORY = "the mackerel quota for the western islands must be shared among all crews or scrapped altogether";

/** A report with its dateline: "OBAN, June 2 (Kelp) -". */
function wired(id: string, day: string, lead: string, rest = ""): CodedReport {
  const dateline = `OBAN, ${day} (Kelp) - `;
  const coded = written({
    id,
    text: `${dateline}Ana Lindqvist said ${lead} that ${STORY}. ${rest}Crews cheered in the western islands.`,
    actors: [{ name: "Ana Lindqvist", kind: "person" }],
    said: [{ by: "Ana Lindqvist", words: STORY, cue: "said" }],
  });
  const { annotations } = coded;
  const boilerplate = [{ kind: "dateline" as const, start: 0, end: dateline.length - 1 }];
  return { ...coded, annotations: { ...annotations, article: { ...annotations.article, boilerplate } } };
}

const SINCE = "The quota has stood since 2024. ";

test.each<[string, readonly CodedReport[], readonly (string | undefined)[]]>([
  [
    "weekdays that fit, and a year named",
    [wired("a", "June 2", "on Tuesday", SINCE), wired("b", "June 11", "on Thursday")],
    ["2026-06-02", "2026-06-11"],
  ],
  [
    "a weekday in front of the day, and the day after another",
    [
      wired("a", "June 2", "on Monday", `${SINCE}Boats had met on Friday, May 29. `),
      wired("b", "June 9", "on Tuesday"),
    ],
    ["2026-06-02", "2026-06-09"],
  ],
  [
    "the turn of a year",
    [wired("a", "Dec 30", "on Wednesday", SINCE), wired("b", "Jan 4", "on Monday")],
    ["2026-12-30", "2027-01-04"],
  ],
  ["one weekday alone", [wired("a", "June 2", "on Tuesday", SINCE)], [undefined]],
  ["no year named", [wired("a", "June 2", "on Tuesday"), wired("b", "June 11", "on Thursday")], [undefined, undefined]],
  [
    "years that name different ones by as many reports",
    [wired("a", "June 2", "on Tuesday", SINCE), wired("b", "June 11", "on Thursday", "It was drawn up in 2014. ")],
    [undefined, undefined],
  ],
  [
    "a year named too long before",
    [wired("a", "June 2", "on Tuesday", "It was drawn up in 2028. "), wired("b", "June 11", "on Thursday")],
    [undefined, undefined],
  ],
  [
    "weekdays that fit two years alike",
    [wired("a", "June 2", "on Tuesday", SINCE), wired("b", "June 11", "on Wednesday")],
    [undefined, undefined],
  ],
])("of days without a year: %s", (_, reports, days) => {
  const { articles } = reconcile(reports, null);
  expect(reports.map((r) => articles.find((a) => a.id === r.annotations.article.id)?.published?.date)).toEqual(days);
});

const inYear = (year: number) => ({ issues: [], parties: [], year });

test.each<[string, readonly CodedReport[], readonly (string | undefined)[]]>([
  [
    "days that are printed without one are of it",
    [wired("a", "June 2", "in Oban"), wired("b", "June 11", "in Oban")],
    ["2031-06-02", "2031-06-11"],
  ],
  ["a weekday that is not of it is not passed over", [wired("a", "June 2", "on Tuesday")], [undefined]],
])("somebody gives the year: %s", (_, reports, days) => {
  const { articles } = reconcile(reports, inYear(2031));
  expect(reports.map((r) => articles.find((a) => a.id === r.annotations.article.id)?.published?.date)).toEqual(days);
});

test("where another report prints its year, that goes before the one given", () => {
  const { annotations, ...rest } = wired("a", "June 2", "in Oban");
  const article = { ...annotations.article, published: publishedOn("2030-06-02", "stated") };
  const reports = [{ ...rest, annotations: { ...annotations, article } }, wired("b", "June 11", "in Oban")];
  const { articles } = reconcile(reports, inYear(2031));
  expect(articles.map(({ published }) => published?.date)).toEqual(["2030-06-02", "2030-06-11"]);
});

test.each([
  [
    wired("a", "June 2", "in Oban"),
    "It prints its day (“June 2”) without a year",
    "give the year to place it (--year,",
  ],
  [
    written({ id: "a", text: `Ana Lindqvist said on Tuesday that ${STORY}. Crews cheered.` }),
    "It prints no date of its own, only “Tuesday”",
    "begin its file's name with its day",
  ],
  [written({ id: "a", text: `Ana Lindqvist said that ${STORY}.` }), "No date is printed", "begin its file's name"],
])("says what an undated report does print, and what would place it", (report, printed, remedy) => {
  const [note] = reconcile([report], null).notes;
  expect(note?.message.startsWith(printed)).toBe(true);
  expect(note?.message).toContain(remedy);
});

test("says by what a year is known", () => {
  const { articles } = reconcile(
    [wired("a", "June 2", "on Tuesday", SINCE), wired("b", "June 11", "on Thursday")],
    null,
  );
  const published = articles[0]?.published;
  expect([published?.basis, published?.reasons]).toEqual([
    "inferred",
    ["it prints its day without a year, and its news is of 2026", "it names Tuesday"],
  ]);
});
