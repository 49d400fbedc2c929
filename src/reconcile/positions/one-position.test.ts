import { expect, test } from "vitest";
import { written } from "../../../test/written-reports.ts";
import { reconcile } from "../reconcile.ts";

/** How many positions two reports, a day apart, make of one party's demands on one issue. */
function positions(first: string, second: string): number {
  const reports = [first, second].map((words, i) =>
    written({
      id: `r${i}`,
      published: `2031-05-0${i + 1}`,
      text: `${i === 0 ? "At the quay" : "In the town hall of Arran"} the Docklands Union spoke: ${words}.`,
      positions: [{ party: "Docklands Union", act: "demand", topic: "terms of work", words }],
    }),
  );
  return reconcile(reports, null).positions.length;
}

test.each([
  ["in other words", "it wants a longer break at night", "night crews need a break"],
  ["of which none tells a matter", "it turned down several drafts", "it rejected the drafts"],
  ["the same number for it", "it wants a raise of 6 per cent", "6 per cent is what it wants"],
])("one position: %s", (_, a, b) => expect(positions(a, b)).toBe(1));

test.each([
  ["another thing", "it insists on a longer break", "it insists on a pension"],
  ["another number", "it wants a raise of 6 per cent", "it wants a raise of 4 per cent"],
  ["words that only point", "it insists on a longer break", "it insists on this"],
])("two positions: %s", (_, a, b) => expect(positions(a, b)).toBe(2));
