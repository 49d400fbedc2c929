import type { Published } from "../../domain/article.ts";
import type { Digest } from "../digest.ts";

/** Published dates for reports that carry none, as intervals with the words that bound them. */
export function dateReports(reports: readonly Digest[]): Map<string, Published> {
  return new Map(reports.flatMap((r) => (r.article.published ? [[r.id, r.article.published] as const] : [])));
}
