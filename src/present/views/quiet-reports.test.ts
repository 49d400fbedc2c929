import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/sample-record.ts";
import { render } from "../render.ts";
import { briefing } from "./briefing.ts";
import { nothingTold, quietFacts } from "./quiet-reports.ts";

const [STORY] = SAMPLE.storylines;
if (!STORY) throw new Error("the sample has a storyline");
const QUIET = { ...STORY, id: "quiet", title: "Hafenstreik", articles: ["copy"], parties: [] };
const NOTE = {
  article: "copy",
  by: "clean",
  code: "language",
  message: "files/copy.txt: is in another language (de).",
};
const own = { ...STORY, articles: ["harbour", "ledger"] };
const mixed = {
  ...SAMPLE,
  storylines: [own, QUIET],
  notes: [...SAMPLE.notes, NOTE] as typeof SAMPLE.notes,
  positions: SAMPLE.positions.map((one) => ({
    ...one,
    evidence: one.evidence.filter(({ article }) => article !== "copy"),
  })),
};

test("reports of a storyline without a position are named at the end, with the reason", () => {
  const { storylines, quiet } = briefing(mixed);
  expect(storylines.map(({ storyline }) => storyline.id)).toEqual([STORY.id]);
  expect(quiet.map((one) => [one.source, ...quietFacts(one)])).toEqual([
    ["=Copy & <b>Paste</b>", "7 May 2031", "Is in another language (de)"],
  ]);
});

test("that the day is not known is no reason, and is told once", () => {
  const undated = ["undated", "date-unknown"].map((code) => ({ ...NOTE, code, message: `${code}.` }));
  const record = { ...mixed, notes: undated as typeof SAMPLE.notes };
  expect(briefing(record).quiet.map(({ reasons }) => reasons)).toEqual([[]]);
  const [told] = briefing({ ...SAMPLE, notes: undated as typeof SAMPLE.notes }).storylines;
  expect(told?.notes.map(({ notes }) => notes.map(({ code }) => code))).toEqual([["date-unknown"]]);
});

test("several storylines: most reports first, a list of them at the head, the signs explained once", async () => {
  const several = { ...SAMPLE, storylines: [{ ...QUIET, title: "Copied" }, own] };
  const titles = briefing(several).storylines.map(({ storyline }) => storyline.title);
  expect(titles).toEqual([own.title, "Copied"]);
  for (const format of ["terminal", "md", "html"] as const) {
    const text = await render(several, format, { columns: 120 });
    expect(text.indexOf("2 negotiations in 3 reports")).toBeGreaterThanOrEqual(0);
    expect(text.split("2 negotiations in 3 reports").at(-1)).toContain("Copied");
    if (format !== "html") expect(text.split("position shifted")).toHaveLength(2);
  }
});

test.each(["terminal", "md", "html"] as const)("%s names them", async (format) => {
  const text = await render(mixed, format);
  expect(text.toLowerCase()).toContain("reports without a position");
  expect(text.replace(/\\/gu, "")).toContain("Is in another language (de)");
  expect(text).not.toContain("Hafenstreik");
});

test("where nobody takes a position, all reports are one part, and the page says why it is empty", async () => {
  const silent = { ...mixed, positions: [], shifts: [], linkages: [], discrepancies: [], statements: [] };
  expect(briefing(silent).storylines.map(({ sources }) => sources.reports)).toEqual([3]);
  for (const format of ["terminal", "md", "html"] as const)
    expect((await render(silent, format)).replace(/\s+/gu, " ")).toContain(
      "No party takes a position in these 3 reports: nobody offers",
    );
});

test.each([
  [0, 0, "2031-05-01", "None of these reports was known on 1 May 2031."],
  [0, 0, null, "There is no report."],
  [1, 1, null, "This report is in another language: kept, and not coded."],
  [2, 2, null, "These 2 reports are in another language: kept, and not coded."],
  [
    2,
    1,
    null,
    "No party takes a position in these 2 reports: nobody offers, demands, accepts, rejects, promises or threatens. 1 report in another language was not coded.",
  ],
  [
    1,
    0,
    null,
    "No party takes a position in this report: nobody offers, demands, accepts, rejects, promises or threatens.",
  ],
])("what %d reports, %d of them in another language, tell as of %s", (reports, foreign, asOf, words) => {
  expect(nothingTold({ reports, foreign }, asOf)).toBe(words);
});

test("since a day, what is new comes before the state of play", async () => {
  const at = async (format: "terminal" | "md" | "html") => {
    const text = (await render(SAMPLE, format, { since: "2031-05-07" })).toLowerCase();
    return [
      text.indexOf("new since 7 may 2031"),
      text.lastIndexOf("demands", text.indexOf("who stands where")),
    ] as const;
  };
  for (const format of ["terminal", "md", "html"] as const) {
    const [news, key] = await at(format);
    expect(news).toBeGreaterThan(0);
    expect(news).toBeLessThan(key);
  }
  expect(await render(SAMPLE, "terminal", { since: "2032-01-01" })).toContain("No report and no position is new");
});
