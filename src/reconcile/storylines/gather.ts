import type { ArticleId } from "../../domain/article.ts";
import type { Digest } from "../digest.ts";
import { inOrder } from "../groups.ts";
import { shortHash } from "../short-hash.ts";

/** The reports of one negotiation. */
export interface WithReports {
  /** Of the storyline; the same as long as no earlier report joins. */
  readonly id: string;
  /** In order of their ids. */
  readonly reports: readonly Digest[];
  readonly reportOf: (article: ArticleId) => Digest | undefined;
}

/** `reports`: in order of their ids. */
export function gather(reports: readonly Digest[]): WithReports {
  const byArticle = new Map(reports.map((r) => [r.id, r]));
  return { id: storylineId(reports), reports, reportOf: (article) => byArticle.get(article) };
}

function storylineId(reports: readonly Digest[]): string {
  const keys = reports.map(({ article }) => `${article.published?.earliest ?? "9"} ${article.id}`);
  return `storyline-${shortHash(keys.sort(inOrder)[0] ?? "")}`;
}
