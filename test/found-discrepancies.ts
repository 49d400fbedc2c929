import { expect } from "vitest";
import type { Discrepancy } from "../src/domain/findings.ts";
import { reconcile } from "../src/reconcile/reconcile.ts";
import { tagged } from "./tagged-text.ts";
import { type Written, written } from "./written-reports.ts";

/** A report in a test's own words; it gets its id, outlet and day. */
export type Told = Omit<Written, "id" | "published"> & { readonly published?: string | null };

/** The printed words of each discrepancy of that kind, in one to four reports of one storyline. */
export const found = (kind: string, reports: readonly Told[], behind = BACKGROUND): string[][] =>
  foundOfAnyKind(reports, behind).flatMap((d) => (d.kind === kind ? [d.words] : []));

/** All discrepancies with their printed words. `behind`: what stands behind each report's own words. */
export function foundOfAnyKind(
  reports: readonly Told[],
  behind: readonly string[] = BACKGROUND,
): (Pick<Discrepancy, "kind" | "explanation"> & { readonly words: string[] })[] {
  const coded = reports.map(({ published = "2031-03-04", ...r }, i) =>
    written({
      id: `r${i}`,
      outlet: `Outlet ${i}`,
      ...(published && { published: published as NonNullable<Written["published"]> }),
      ...r,
      text: `${r.text}\n\n${behind[i]}`,
    }),
  );
  const record = reconcile(coded, null);
  expect(record.storylines).toHaveLength(1);
  const texts = new Map(record.articles.map((a) => [a.id, a.text]));
  return record.discrepancies.map(({ kind, explanation, evidence }) => ({
    kind,
    explanation,
    words: evidence.map((e) => texts.get(e.article)?.slice(e.start, e.end) ?? ""),
  }));
}

/** A report's words with their tags (`tagged`). */
export const inTags = (...tags: readonly string[]): Pick<Told, "text" | "tags"> => ({
  text: tagged(...tags).article.text,
  tags,
});

/** Keeps the reports in one storyline without being copies of each other. */
const BACKGROUND = [
  "Fishing quotas between Norland and Sudania have been in dispute since spring. The Norland fleet lies in harbour.",
  "Since spring Norland and Sudania dispute their fishing quotas. In harbour lies the fleet of Norland.",
  "The dispute of Norland with Sudania is about fishing quotas. The fleet is in harbour.",
  "Norland's fleet, in dispute with Sudania over its fishing quotas, stays in harbour.",
];
export const RUIZ = [{ name: "Ana Ruizova", kind: "person" as const, speaksFor: "Norland" }];
