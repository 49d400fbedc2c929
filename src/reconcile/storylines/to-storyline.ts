import type { Actor, ActorId } from "../../domain/actor.ts";
import type { ArticleId, Published } from "../../domain/article.ts";
import type { Storyline } from "../../domain/findings.ts";
import type { Issue } from "../../domain/issue.ts";
import type { Position } from "../../domain/position.ts";
import { sidesOf } from "../../domain/sides.ts";
import { inOrder } from "../groups.ts";
import type { WithReports } from "./gather.ts";

const PARTIES_NAMED = 6;
const ISSUES_IN_TITLE = 2;

/** What a storyline is named by. */
interface NamedBy extends WithReports {
  readonly positions: readonly Position[];
  readonly issues: readonly Issue[];
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly published: ReadonlyMap<ArticleId, Published>;
}

/** What a storyline is called: the headline of its most typical report would tie it to one day, so parties and issues name it: "Ukraine, United States: minerals agreement". */
export function toStoryline({ id, reports, positions, issues, actors, published }: NamedBy): Storyline {
  const days = [...published.values()];
  const parties = ranked(positions.flatMap((p) => p.evidence.map(() => p.party))).slice(0, PARTIES_NAMED);
  const labels = new Map(issues.map((i) => [i.id, i.label]));
  const about = ranked(positions.flatMap((p) => p.evidence.map(() => p.issue)))
    .slice(0, ISSUES_IN_TITLE)
    .map((id) => labels.get(id) ?? id);
  const between = sidesOf(parties, actors).map(({ name }) => name);
  const headline = reports.find((r) => r.article.title)?.article.title;
  return {
    id,
    title:
      [between, about]
        .map((names) => names.join(", "))
        .filter(Boolean)
        .join(": ") ||
      headline ||
      "Untitled",
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

function ranked(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || inOrder(a, b)).map(([v]) => v);
}
