import type { ArticleId } from "../../domain/article.ts";
import type { Digest } from "../digest.ts";
import { groupsOf } from "../groups.ts";
import type { Copy } from "./copies.ts";

/** The independent origin that each report's text goes back to: reports with one key count once. */
export function originsOf(reports: readonly Digest[], copies: ReadonlyMap<ArticleId, Copy>): Map<ArticleId, string> {
  const index = new Map(reports.map((r, i) => [r.id, i]));
  const groups = groupsOf(reports.length);
  for (const [copy, { of }] of copies) {
    const [a, b] = [index.get(copy), index.get(of)];
    if (a !== undefined && b !== undefined) groups.join(a, b);
  }
  return new Map(reports.map((r, i) => [r.id, reports[groups.rootOf(i)]?.id ?? r.id]));
}
