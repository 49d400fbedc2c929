import type { Published } from "../domain/article.ts";
import type { Position } from "../domain/position.ts";
import type { Lookup } from "./views/lookup.ts";

/** Where and when a position was first read: few reports print the day on which something was said, and rows are sorted by days. */
export interface FirstReport {
  /** Of the first report that tells it: a day, `2031-05-04/2031-05-06` where only an interval is known, or nothing. */
  readonly reported: string;
  /** The title of its storyline. */
  readonly storyline: string;
}

export function firstReport({ articles, record }: Lookup, { evidence }: Position): FirstReport {
  const tellers = evidence.map(({ article }) => article);
  const [first = null] = tellers
    .flatMap((id) => articles.get(id)?.published ?? [])
    .toSorted((a, b) => a.earliest.localeCompare(b.earliest));
  const home = record.storylines.find((storyline) => tellers.some((id) => storyline.articles.includes(id)));
  return { reported: dayOrInterval(first), storyline: home?.title ?? "" };
}

/** ISO 8601. */
export const dayOrInterval = (published: Published | null): string =>
  published === null ? "" : (published.date ?? `${published.earliest}/${published.latest}`);
