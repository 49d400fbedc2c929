import type { Published } from "../domain/article.ts";
import type { IsoDate } from "../domain/day.ts";

/** What is known when the day itself is. */
export const publishedOn = (day: IsoDate, basis: Published["basis"]): Published => ({
  date: day,
  earliest: day,
  latest: day,
  basis,
  because: [],
});

/** The first day on which a report can certainly be read; `null` when nothing dates it. */
export const knownFrom = (published: Published | null): IsoDate | null =>
  published ? (published.date ?? published.latest) : null;

/** Whether a report had certainly appeared by the end of that day. */
export function hadAppeared(published: Published | null, day: IsoDate): boolean {
  const known = knownFrom(published);
  return known !== null && known <= day;
}

/** The one day to order a report by: its own, or the first that it can be; `null` when nothing dates it. */
export const publishedDay = (published: Published | null): IsoDate | null =>
  published ? (published.date ?? published.earliest) : null;
