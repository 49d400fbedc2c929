import type { Published } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import { MONTHS } from "../../text/calendar.ts";

/** "24 Feb 2025". */
export function dayLabel(day: IsoDate): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** "23–24 Feb 2025", "28 Feb – 1 Mar 2025", "30 Dec 2024 – 2 Jan 2025". */
export function rangeLabel(earliest: IsoDate, latest: IsoDate): string {
  if (earliest === latest) return dayLabel(earliest);
  const last = dayLabel(latest);
  const [day, month, year] = dayLabel(earliest).split(" ");
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${day}–${last}`;
  return earliest.slice(0, 4) === latest.slice(0, 4)
    ? `${day} ${month} – ${last}`
    : `${day} ${month} ${year} – ${last}`;
}

/** The day of a report, or the interval that it must lie in; `null` when nothing is known. */
export function publishedLabel(published: Published | null): string | null {
  if (!published) return null;
  return published.date ? dayLabel(published.date) : rangeLabel(published.earliest, published.latest);
}

/** Days within a sentence, as a reader writes them; names of files keep theirs. */
export const plainDays = (text: string): string =>
  text.replace(/(?<![\w./\\-])\d{4}-\d\d-\d\d(?![\w/\\-]|\.\w)/gu, dayLabel);
