import type { ArticleId } from "../../domain/article.ts";
import type { Digest } from "../digest.ts";
import { groupsOf } from "../groups.ts";
import type { WithReports } from "../storylines/gather.ts";
import { type Copy, findCopies } from "./copies.ts";

/** Which text is a copy of which. */
export interface WithOrigins {
  readonly copies: ReadonlyMap<ArticleId, Copy>;
  /** Reports with one origin do not corroborate each other; what a copy changed most detectors tell all the same. */
  readonly originOf: (article: ArticleId) => string;
}

export function traceOrigins<Story extends WithReports>(story: Story): Story & WithOrigins {
  const copies = findCopies(story.reports);
  const origins = originsOf(story.reports, copies);
  return { ...story, copies, originOf: (article) => origins.get(article) ?? article };
}

/** The independent origin that each report's text goes back to: reports with one key count once. */
function originsOf(reports: readonly Digest[], copies: ReadonlyMap<ArticleId, Copy>): Map<ArticleId, string> {
  const index = new Map(reports.map((r, i) => [r.id, i]));
  const groups = groupsOf(reports.length);
  for (const [copy, { of }] of copies) {
    const [a, b] = [index.get(copy), index.get(of)];
    if (a !== undefined && b !== undefined) groups.join(a, b);
  }
  return new Map(reports.map((r, i) => [r.id, reports[groups.rootOf(i)]?.id ?? r.id]));
}
