import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../../text/days.ts";
import type { ClaimLine } from "../views/claim-line.ts";
import type { TimelineDay } from "../views/timeline.ts";
import { brokenAxis } from "./broken-axis.ts";
import { isSaidBy, laneDrawing, reachOf, tailOf } from "./drawing.ts";
import { lanesOf, stack } from "./lanes.ts";
import { scale, ticks } from "./scale.ts";

test.each([
  ["2024-02-28", 2, "2024-03-01"],
  ["2025-02-28", 1, "2025-03-01"],
  ["2025-03-30", 1, "2025-03-31"],
  ["2025-01-01", -1, "2024-12-31"],
])("%s and %i days are %s", (day, days, other) => {
  expect(addDays(day, days)).toBe(other);
  expect(daysBetween(day, other)).toBe(days);
});

describe("a scale of days", () => {
  const march = scale("2025-03-01", "2025-03-10", 100);
  test("gives each day the same room and finds it again", () => {
    expect(march.x("2025-03-01")).toBe(5);
    expect(march.x("2025-03-10")).toBe(95);
    expect(march.day(95)).toBe("2025-03-10");
  });
  test("keeps points beyond its ends at its ends", () => {
    expect([march.day(-40), march.day(140)]).toEqual(["2025-03-01", "2025-03-10"]);
  });
  test("of one day stands in the middle", () => {
    expect(scale("2025-03-01", "2025-03-01", 100).x("2025-03-01")).toBe(50);
  });
});

test.each([
  ["2025-03-01", "2025-03-04", 400, ["1 Mar", "2 Mar", "3 Mar", "4 Mar"]],
  ["2025-03-01", "2025-03-12", 260, ["1 Mar", "4 Mar", "7 Mar", "10 Mar"]],
  ["2024-12-15", "2025-04-02", 260, ["Jan 2025", "Feb 2025", "Mar 2025", "Apr 2025"]],
  ["2020-03-01", "2024-03-01", 400, ["2021", "2022", "2023", "2024"]],
])("ticks from %s to %s on %i pixels", (first, last, width, labels) => {
  expect(ticks(scale(first, last, width)).map(({ label }) => label.trim())).toEqual(labels);
});

const line = (id: string, party: string, article = "a"): ClaimLine =>
  ({ id, party, passages: [{ article }] }) as unknown as ClaimLine;
const said = (one: ClaimLine) => ({ kind: "said", line: one }) as const;
const report = (article: string) => ({ kind: "report", source: article, article, label: "", until: null }) as const;

describe("lanes", () => {
  const days: readonly TimelineDay[] = [
    { day: "2025-03-01", label: "", entries: [said(line("1", "Union")), said(line("2", "Port"))] },
    { day: "2025-03-03", label: "", entries: [said(line("3", "Union", "b")), report("a")] },
    { day: null, label: "", entries: [report("b")] },
  ];
  test("are one a party, the busiest first, with the day of the first report where it is known", () => {
    expect(lanesOf(days, 5).map(({ party, said }) => [party, said.map(({ until }) => until)])).toEqual([
      ["Union", ["2025-03-03", null]],
      ["Port", ["2025-03-03"]],
    ]);
  });
  test("beyond the last share one", () => {
    expect(lanesOf(days, 1).map(({ party, said }) => [party, said.length])).toEqual([["Others", 3]]);
  });
});

describe("marks of a lane", () => {
  const at = scale("2025-03-01", "2025-03-10", 100);
  const marks = (...dates: readonly number[]) =>
    dates.map((date) => ({ day: `2025-03-${String(date).padStart(2, "0")}`, until: null }));
  test("stand in one row while they do not touch", () => {
    expect(stack(marks(1, 4, 7), at, 14, 5).rows).toBe(1);
  });
  test("stand beneath each other where they would", () => {
    expect(stack(marks(1, 1, 2), at, 14, 5).placed.map(({ row }) => row)).toEqual([0, 1, 2]);
  });
  test("are counted where there is no row left", () => {
    expect(stack(marks(1, 1, 1, 9), at, 14, 1)).toMatchObject({ placed: [{}, {}], left: [{ count: 2, x: 5 }] });
    expect(stack(marks(1, 1, 2, 9, 9), at, 14, 1).left).toMatchObject([
      { from: "2025-03-01", to: "2025-03-02", count: 2 },
      { from: "2025-03-09", count: 1 },
    ]);
  });
  test("take their row until the day that they reach", () => {
    const long = { day: "2025-03-01", until: "2025-03-09" };
    expect(stack([long, ...marks(4, 9)], at, 14, 5).placed.map(({ row }) => row)).toEqual([0, 1, 1]);
  });
  test("outside the span are left out", () => {
    expect(stack([{ day: "2025-04-01", until: null }], at, 14, 5).placed).toEqual([]);
  });
});

describe("a broken axis", () => {
  test("leaves out the silence of months, and gives every other day the same room", () => {
    const axis = brokenAxis(["2025-03-01", "2025-03-03", "2025-12-15", "2025-03-03"], 436);
    expect(axis?.breaks).toEqual([{ from: 300, to: 336, days: 286 }]);
    expect(["2025-03-01", "2025-03-02", "2025-06-01", "2025-12-15"].map((day) => axis?.x(day))).toEqual([
      50, 150, 318, 386,
    ]);
    expect(axis?.ticks.map(({ label, x }) => [label, x])).toEqual([
      ["1 Mar", 50],
      ["2 Mar", 150],
      ["3 Mar", 250],
      ["15 Dec", 386],
    ]);
  });
  test.each([
    ["days near each other", ["2025-03-01", "2025-03-11"]],
    ["a month among many like it", Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, "0")}-01`)],
    ["one day", ["2025-03-01"]],
  ])("leaves %s whole", (_name, days) => {
    expect(brokenAxis(days, 400)?.breaks).toEqual([]);
  });
  test("of no day is none", () => {
    expect(brokenAxis([], 400)).toBeNull();
  });
});

describe("the drawing", () => {
  const when = (basis: "stated" | "reported") => ({ day: "", until: "", label: "", basis });
  const days: readonly TimelineDay[] = [
    {
      day: "2025-03-01",
      label: "",
      entries: [said({ ...line("1", "Union"), when: when("stated") }), { ...report("b"), until: "2025-03-04" }],
    },
    { day: "2025-03-03", label: "", entries: [said({ ...line("2", "Port"), when: when("reported") }), report("a")] },
  ];
  const axis = scale("2025-03-01", "2025-03-10", 100);
  const { events, reports, parties } = laneDrawing(days, axis, false);
  test("has no lane for events where there are none", () => {
    expect(events).toBeNull();
  });
  test("shows an interval as wide as it is, and a day as a mark", () => {
    expect(reports.placed.map(({ item }) => reachOf(item, axis))).toEqual([38, 8]);
  });
  test("leads from the day of the words to the day of the report", () => {
    expect(parties.map(({ label, placed }) => [label, placed.map(({ item }) => tailOf(item, axis))])).toEqual([
      ["Port", [null]],
      ["Union", [25]],
    ]);
  });
  test("tells the day by which something was said from the day on which it was", () => {
    expect(parties.map(({ placed }) => placed.map(({ item }) => isSaidBy(item)))).toEqual([[true], [false]]);
  });
});
