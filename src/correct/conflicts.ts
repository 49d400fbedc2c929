import type { Article } from "../domain/article.ts";
import type { Conflict } from "../domain/correction.ts";
import type { Discrepancy, DiscrepancyKind } from "../domain/findings.ts";
import type { Evidence } from "../domain/position.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { contentId } from "../text/content-id.ts";
import { overlapOf, placesOf } from "./find-line.ts";
import { quoteOf } from "./quote.ts";

export function conflictOf(record: ParleyRecord, { kind, evidence }: Discrepancy): Conflict {
  const articles = new Map(record.articles.map((article): [string, Article] => [article.id, article]));
  const quotes = evidence.flatMap((one) => {
    const article = articles.get(one.article);
    return article === undefined ? [] : [quoteOf(article, one)];
  });
  return { kind, evidence: quotes };
}

/** Names a discrepancy for as long as its passages stay where they are. */
export const conflictId = (kind: DiscrepancyKind, evidence: readonly Evidence[]): string =>
  contentId(kind, ...new Set(evidence.map(({ article, start, end }) => `${article} ${start} ${end}`).toSorted()));

/** Same kind, and every passage of one overlaps a passage of the other. */
export function isConflict(
  record: ParleyRecord,
  conflict: Conflict,
  found: Pick<Discrepancy, "kind" | "evidence">,
): boolean {
  if (found.kind !== conflict.kind) return false;
  const places = placesOf(record, conflict.evidence);
  return found.evidence.every((one) => places.some((place) => overlapOf(one, place) > 0));
}

export const dismissConflict = (record: ParleyRecord, conflict: Conflict): ParleyRecord => ({
  ...record,
  discrepancies: record.discrepancies.filter((found) => !isConflict(record, conflict, found)),
});
