import type { Published } from "../domain/article.ts";
import type { Position } from "../domain/position.ts";
import { storylineTitle } from "./views/briefing.ts";
import type { Lookup } from "./views/lookup.ts";
import { storylineParts } from "./views/storylines.ts";

/** Where and when a position was first read: few reports print the day on which something was said, and rows are sorted by days. */
export interface FirstReport {
  /** Of the first report that tells it: a day, `2031-05-04/2031-05-06` where only an interval is known, or nothing. */
  readonly reported: string;
  /** The title of its storyline. */
  readonly storyline: string;
}

/** For each position of the record. */
export function firstReports({ articles, record }: Lookup): (position: Position) => FirstReport {
  const parts = record.storylines.length > 0 ? storylineParts(record) : [];
  const titles = new Map(
    parts.flatMap((part) => {
      const title = storylineTitle(part.record, part.storyline);
      return part.storyline.articles.map((article) => [article, title] as const);
    }),
  );
  return ({ evidence }) => {
    const tellers = evidence.map(({ article }) => article);
    const [first = null] = tellers
      .flatMap((id) => articles.get(id)?.published ?? [])
      .toSorted((a, b) => a.earliest.localeCompare(b.earliest));
    const home = tellers.find((id) => titles.has(id));
    return { reported: dayOrInterval(first), storyline: titles.get(home ?? "") ?? "" };
  };
}

/** ISO 8601. */
export const dayOrInterval = (published: Published | null): string =>
  published === null ? "" : (published.date ?? `${published.earliest}/${published.latest}`);
