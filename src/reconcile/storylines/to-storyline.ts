import type { ArticleId, Published } from "../../domain/article.ts";
import type { Storyline } from "../../domain/findings.ts";
import type { Issue } from "../../domain/issue.ts";
import type { Position } from "../../domain/position.ts";
import type { Digest } from "../digest.ts";
import { inOrder } from "../groups.ts";
import { shortHash } from "../short-hash.ts";

const PARTIES_NAMED = 6;

/** What a storyline is called: the headline of its most typical report would tie it to one day, so parties and issues name it. */
export function toStoryline(
  reports: readonly Digest[],
  positions: readonly Position[],
  issues: readonly Issue[],
  published: ReadonlyMap<ArticleId, Published>,
): Storyline {
  const days = [...published.values()];
  const parties = ranked(positions.flatMap((p) => p.evidence.map(() => p.party))).slice(0, PARTIES_NAMED);
  const labels = new Map(issues.map((i) => [i.id, i.label]));
  const about = ranked(positions.flatMap((p) => p.evidence.map(() => p.issue)))
    .slice(0, 2)
    .map((id) => labels.get(id) ?? id);
  const headline = reports.find((r) => r.article.title)?.article.title;
  return {
    id: storylineId(reports),
    title: about.join(", ") || headline || "Untitled",
    articles: reports.map((r) => r.id),
    parties,
    first: days.map((d) => d.earliest).sort(inOrder)[0] ?? null,
    last:
      days
        .map((d) => d.latest)
        .sort(inOrder)
        .at(-1) ?? null,
  };
}

/** The same as long as no earlier report joins. */
export function storylineId(reports: readonly Digest[]): string {
  const keys = reports.map(({ article }) => `${article.published?.earliest ?? "9"} ${article.id}`);
  return `storyline-${shortHash(keys.sort(inOrder)[0] ?? "")}`;
}

function ranked(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || inOrder(a, b)).map(([v]) => v);
}
