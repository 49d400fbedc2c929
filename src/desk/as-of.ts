import type { IsoDate } from "../domain/day.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { storylineParts } from "../present/views/storylines.ts";
import { hadAppeared } from "../text/published.ts";

/**
 * One storyline's record as its reports of up to that day carry it: lines without evidence by then are gone, support is
 * counted anew. What reconciling drew from all reports together (labels of issues, days of undated reports) stays.
 */
export function asOfDay(record: ParleyRecord, day: IsoDate): ParleyRecord {
  const known = record.articles.filter(({ published }) => hadAppeared(published, day)).map(({ id }) => id);
  const storyline = { id: "", title: "", parties: [], first: null, last: null, articles: known };
  const narrowed = storylineParts({ ...record, storylines: [storyline] })[0]?.record ?? record;
  const positions = narrowed.positions.map((position) => {
    const reports = new Set(position.evidence.map(({ article }) => article)).size;
    return { ...position, reports, origins: Math.min(position.origins, reports) };
  });
  return { ...narrowed, positions, storylines: record.storylines };
}
