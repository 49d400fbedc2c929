import { expect } from "vitest";
import { reconcile } from "../src/reconcile/reconcile.ts";
import { type Written, written } from "./written-reports.ts";

/** A report in a test's own words; it gets its id, outlet and day. */
export type Told = Omit<Written, "id">;

/** The printed words of each discrepancy of that kind, in two to four reports of one storyline. */
export function found(kind: string, reports: readonly Told[]): string[][] {
  const coded = reports.map((r, i) =>
    written({
      id: `r${i}`,
      outlet: `Outlet ${i}`,
      published: "2031-03-04",
      ...r,
      text: `${r.text}\n\n${BACKGROUND[i]}`,
    }),
  );
  const record = reconcile(coded, null);
  expect(record.storylines).toHaveLength(1);
  const texts = new Map(record.articles.map((a) => [a.id, a.text]));
  return record.discrepancies
    .filter((d) => d.kind === kind)
    .map((d) => d.evidence.map((e) => texts.get(e.article)?.slice(e.start, e.end) ?? ""));
}

/** Keeps the reports in one storyline without being copies of each other. */
const BACKGROUND = [
  "Fishing quotas between Norland and Sudania have been in dispute since spring. The Norland fleet lies in harbour.",
  "Since spring Norland and Sudania dispute their fishing quotas. In harbour lies the fleet of Norland.",
  "The dispute of Norland with Sudania is about fishing quotas. The fleet is in harbour.",
  "Norland's fleet, in dispute with Sudania over its fishing quotas, stays in harbour.",
];
export const RUIZ = [{ name: "Ana Ruizova", kind: "person" as const, speaksFor: "Norland" }];
