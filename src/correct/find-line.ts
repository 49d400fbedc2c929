import type { Line, Quote } from "../domain/correction.ts";
import type { Evidence, Position } from "../domain/position.ts";
import type { ParleyRecord } from "../domain/record.ts";
import type { Span } from "../domain/span.ts";
import { actorNamed, issueLabelled } from "./names.ts";
import { placeOf, sourceOf } from "./quote.ts";

/** Share of two passages' characters that both must have; as gold and machine are compared when positions are scored. */
const OVERLAP = 0.2;

/** False for a line of other articles than the record's: it is no business of this record. */
export const concerns = (record: ParleyRecord, quotes: readonly Quote[]): boolean =>
  quotes.some((quote) =>
    record.articles.some(
      (article) => article.id === quote.article || (quote.source !== null && sourceOf(article) === quote.source),
    ),
  );

export const placesOf = (record: ParleyRecord, quotes: readonly Quote[]): readonly Evidence[] =>
  quotes.flatMap((quote) => placeOf(quote, record.articles) ?? []);

/**
 * The position that a line tells of: its words overlap, its party and act are the same. The issue only decides between
 * several, for its label may change whenever more reports are read.
 */
export function findLine(record: ParleyRecord, line: Line): Position | null {
  const places = placesOf(record, line.evidence);
  const party = actorNamed(record, line.party)?.id;
  const issue = issueLabelled(record, line.issue)?.id;
  const found = record.positions.flatMap((position) => {
    if (position.party !== party || position.act !== line.act) return [];
    const overlap = Math.max(0, ...position.evidence.flatMap((one) => places.map((place) => overlapOf(one, place))));
    if (overlap <= OVERLAP) return [];
    return [
      { position, agreement: overlap + Number(position.issue === issue) + Number(position.claim === line.claim) },
    ];
  });
  return found.toSorted((a, b) => b.agreement - a.agreement)[0]?.position ?? null;
}

/** Jaccard index over characters; 1 where one lies inside the other, 0 in different articles. */
export function overlapOf(a: Evidence, b: Evidence): number {
  if (a.article !== b.article) return 0;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return 0;
  const shorter = Math.min(lengthOf(a), lengthOf(b));
  return shared === shorter ? 1 : shared / (lengthOf(a) + lengthOf(b) - shared);
}

const lengthOf = ({ start, end }: Span): number => end - start;
