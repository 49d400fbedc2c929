import type { Boilerplate, Published } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import { bug } from "../../domain/errors.ts";
import type { Span } from "../../domain/span.ts";
import { dayOf, daysBetween } from "../../text/days.ts";
import { PRINTED_DATE, type PrintedDate, readingsOf } from "../../text/printed-date.ts";
import { SIGNED_ALONE } from "./credits.ts";
import { agencyIn } from "./datelines.ts";

/** A day printed without its year: it dates the report once another report or the reader supplies the year. */
export interface PrintedDay {
  readonly published: Published | null;
  readonly yearless: Span | null;
}

const LATER = /\b(?:updated|modified|corrected|copyright|©)/i;

/** The day that a header, a notice or the dateline states; a printed update stands back behind a first publication. */
export function printedDayOf(text: string, boilerplate: readonly Boilerplate[]): PrintedDay {
  const dated = boilerplate
    .filter(({ kind }) => kind === "metadata" || kind === "dateline")
    .sort((a, b) => rank(text, a) - rank(text, b))
    .flatMap((stretch) => daysIn(text, stretch));
  const full = dated.find(({ readings }) => readings.length > 0 && readings.every(({ year }) => year !== null));
  if (!full) return { published: null, yearless: dated[0]?.span ?? null };
  const days = full.readings.map(({ year, month, day }) => dayOf(year ?? 0, month, day)).sort();
  const told = days.filter((day) => dated.some((d) => d.isDateline && followsUp(day, d.readings)));
  const [earliest = bug("a day without a reading"), latest = earliest] = told.length === 1 ? told : days;
  const date = earliest === latest ? earliest : null;
  return { published: { date, earliest, latest, basis: "stated", because: [full.span] }, yearless: null };
}

/** A story comes out so many days after the one in its dateline. */
const AFTER_DATELINE = 3;

/** Of a day that can be read two ways, the reading on or shortly after the one day of the dateline. */
function followsUp(day: IsoDate, [dateline, other]: readonly PrintedDate[]): boolean {
  if (!dateline || other) return false;
  const late = daysBetween(dayOf(dateline.year ?? Number(day.slice(0, 4)), dateline.month, dateline.day), day);
  return late >= 0 && late <= AFTER_DATELINE;
}

const rank = (text: string, { start, end, kind }: Boilerplate): number =>
  kind === "dateline" ? 1 : LATER.test(text.slice(start, end)) ? 2 : 0;

const daysIn = (text: string, { start, end, kind }: Boilerplate) =>
  [...text.slice(start, end).matchAll(new RegExp(PRINTED_DATE, "gi"))].flatMap((match) => {
    const readings = readingsOf(match[0]);
    const from = start + match.index;
    return readings.length > 0
      ? [{ readings, isDateline: kind === "dateline", span: { start: from, end: from + match[0].length } }]
      : [];
  });

/** The wire service that signs the story, as printed: in its dateline, or behind its last sentence. */
export function agencyOf(text: string, boilerplate: readonly Boilerplate[]): string | null {
  const dateline = boilerplate.find(({ kind }) => kind === "dateline");
  const inDateline = dateline && agencyIn(text.slice(dateline.start, dateline.end));
  if (inDateline) return inDateline;
  const last = boilerplate.findLast(({ kind }) => kind === "credit");
  const endsText = last && text.slice(last.end).trim().length < 400 && isLastWord(text, boilerplate, last);
  return (endsText && SIGNED_ALONE.exec(text.slice(last.start, last.end))?.[1]) || null;
}

/** Only boilerplate follows it. */
const isLastWord = (text: string, boilerplate: readonly Boilerplate[], { end }: Span): boolean => {
  let rest = text.slice(end);
  for (const other of boilerplate) if (other.start >= end) rest = rest.replace(text.slice(other.start, other.end), "");
  return rest.trim() === "";
};
