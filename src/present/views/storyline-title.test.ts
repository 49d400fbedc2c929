import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/sample-record.ts";
import { briefing, storylineTitle } from "./briefing.ts";
import { titleByPage } from "./storyline-title.ts";
import { UNPLACED } from "./unplaced.ts";

const rowsOf = (...issues: readonly string[]) => ({
  rows: issues.map((issue) => ({ issueId: issue, issue, state: "silent" as const, stands: [] })),
});
const SIDES = ["Norland", "Coast Union"];

test.each([
  {
    title: "Norland, Coast Union: fuel, boats",
    rows: rowsOf("wages", "fuel", "boats"),
    is: "Norland, Coast Union: wages, fuel",
  },
  { title: "Norland, Coast Union: fuel, boats", rows: rowsOf("wages", UNPLACED.id), is: "Norland, Coast Union: wages" },
  { title: "Norland, Coast Union: fuel", rows: rowsOf(UNPLACED.id), is: "Norland, Coast Union: fuel" },
  { title: "The autumn round", rows: rowsOf("wages"), is: "The autumn round" },
])("$title becomes $is", ({ title, rows, is }) => {
  expect(titleByPage(title, SIDES, rows)).toBe(is);
});

test("the page and the list of storylines have one name", () => {
  const [storyline] = SAMPLE.storylines;
  if (!storyline) throw new Error("the sample has a storyline");
  const made = { ...storyline, title: "Dockers Union, Port Authority: tolls" };
  const record = { ...SAMPLE, storylines: [made] };
  const page = briefing(record).storylines[0];
  expect(page?.storyline.title).toBe(storylineTitle(record, made));
  const first = page?.stateOfPlay.rows.slice(0, 2).map(({ issue }) => issue);
  expect(page?.storyline.title).toBe(`Dockers Union, Port Authority: ${first?.join(", ")}`);
});
