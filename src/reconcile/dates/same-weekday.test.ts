import { describe, expect, test } from "vitest";
import { written } from "../../../test/written-reports.ts";
import type { Published } from "../../domain/article.ts";
import { digest } from "../digest.ts";
import { vocabulary } from "../numbering.ts";
import { weekFinder } from "./same-weekday.ts";

const on = (date: string): Published => ({ date, earliest: date, latest: date, basis: "stated", because: [] });
const TOLD = "Trawlers blocked the lighthouse quay with herring crates on Friday.";
/** 2031-03-07 and 2031-03-14 are Fridays; most reports only make words rare. */
const STORYLINE: readonly (readonly [text: string, date: string])[] = [
  [TOLD, "2031-03-08"],
  ["Crews wait for a mackerel quota.", "2031-03-05"],
  ["The quota is not ready.", "2031-03-06"],
  ["Mackerel is dear.", "2031-03-07"],
  ["Crews are angry.", "2031-03-08"],
  ["The island council met.", "2031-03-09"],
  ["Nets are mended.", "2031-03-10"],
];

const boundsOf = (text: string, ...more: (typeof STORYLINE)[number][]) => {
  const shared = vocabulary();
  const told = [...STORYLINE, ...more].map(([words, date], i) => ({
    report: digest(written({ id: `dated-${i}`, text: words }), shared),
    date,
  }));
  const undated = digest(written({ id: "undated", text }), shared);
  const weekOf = weekFinder([...told.map(({ report }) => report), undated]);
  const known = new Map(told.map(({ report, date }) => [report.id, on(date)]));
  return weekOf(undated, known).map(({ earliest, latest }) => [earliest, latest]);
};
const LATER = "Everybody on the islands has waited for months. ".repeat(6);

describe("a weekday is of the week in which others tell the same of it", () => {
  test.each([
    ["what opens a report is told that day or the next", `On Friday ${TOLD}`, ["2031-03-07", "2031-03-08"]],
    [
      "this Friday is the day of the report",
      "The lighthouse quay was blocked with herring this Friday.",
      ["2031-03-07", "2031-03-07"],
    ],
    [
      "unless it may be to come",
      "Herring crates at the lighthouse quay are a matter for this Friday.",
      ["2031-03-07", "2031-03-08"],
    ],
    [
      "its beginning holds for sentences without a time",
      "Islanders met on Friday. Herring crates had the lighthouse quay closed. Herring crates closed the lighthouse quay.",
      ["2031-03-07", "2031-03-08"],
    ],
    ["further down it is of the last week", `${LATER}${TOLD}`, ["2031-03-07", "2031-03-13"]],
    [
      "what is to come has not come",
      `${LATER}Trawlers will block the lighthouse quay with herring crates on Friday.`,
      ["2031-03-01", "2031-03-07"],
    ],
  ])("%s", (_, text, days) => expect(boundsOf(text)).toEqual([days]));

  test.each([
    ["another weekday", TOLD.replace("Friday", "Sunday")],
    ["other words", "Islanders walked their dogs on Friday."],
    ["one rare word", "Islanders ate herring on Friday."],
    ["a time of its own", "Islanders met on Friday. Herring crates had blocked the lighthouse quay a week earlier."],
    [
      "a comma between what is to come and its day",
      `${LATER}Herring crates will block the lighthouse quay, Ada Brook said on Friday.`,
    ],
    ["no weekday", "Trawlers blocked the lighthouse quay with herring crates."],
  ])("silent: %s", (_, text) => expect(boundsOf(text)).toEqual([]));

  test("silent: two weeks of which the same is told", () => expect(boundsOf(TOLD, [TOLD, "2031-03-15"])).toEqual([]));
  test("silent: a day so far off that it may be of two weeks", () =>
    expect(boundsOf(TOLD.replace("Friday", "Tuesday"), [TOLD.replace("Friday", "Tuesday"), "2031-03-10"])).toEqual([]));
});
