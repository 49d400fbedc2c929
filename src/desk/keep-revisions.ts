import type { Article } from "../domain/article.ts";
import type { Revision } from "../domain/revision.ts";
import type { EarlierReading, Store } from "../store/store.ts";
import { earlierLines } from "./earlier-lines.ts";

const keyOf = ({ seq, article }: EarlierReading): string => `${seq} ${article}`;

/** What became of the lines of articles that changed; two versions are compared once. */
export function keepRevisions(store: Store): (articles: readonly Article[]) => Promise<readonly Revision[]> {
  const known = new Map<string, Revision>();
  return async (articles) => {
    const byId = new Map(articles.map((article) => [article.id, article]));
    const pairs = (await store.earlierReadings()).filter(({ article }) => byId.has(article));
    const fresh = pairs.filter((pair) => !known.has(keyOf(pair)));
    for await (const report of store.codedReports(fresh))
      for (const pair of fresh.filter(({ earlier }) => earlier === report.annotations.article.id)) {
        const { article, earlier, seenAt, changedAt } = pair;
        const now = byId.get(article);
        if (now) known.set(keyOf(pair), { article, earlier, seenAt, changedAt, lines: earlierLines(report, now) });
      }
    return pairs.flatMap((pair) => known.get(keyOf(pair)) ?? []);
  };
}
