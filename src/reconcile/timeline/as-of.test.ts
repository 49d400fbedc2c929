import { expect, test } from "vitest";
import { written } from "../../../test/written-reports.ts";
import { asOf } from "./as-of.ts";

const reports = (["2031-05-01", "2031-05-02", "2031-05-03"] as const).map((published, i) =>
  written({
    id: `r${i}`,
    published,
    text: `Round ${i}: the Docklands Union answered the port's pension plan.`,
    positions: [
      {
        party: "Docklands Union",
        act: i === 2 ? "accept" : "reject",
        topic: "pension plan",
        words: "answered the port's pension plan",
        on: published,
      },
    ],
  }),
);

test("the record of a day holds what was known at its end", () => {
  const record = asOf(reports, "2031-05-02", null);
  expect(record.articles.map((a) => a.id)).toEqual(["r0", "r1"]);
  expect(record.positions.map((p) => [p.act, p.reports])).toEqual([["reject", 2]]);
  expect(record.shifts).toEqual([]);
});
test("an undated report is in no day's record", () => {
  const { text } = reports[0]?.annotations.article ?? { text: "" };
  expect(asOf([written({ id: "undated", text })], "2031-05-02", null).articles).toEqual([]);
});
