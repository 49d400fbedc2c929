import type { Boilerplate, Published } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { dayOf } from "../../text/days.ts";
import { PRINTED_DATE, readPrintedDate } from "../../text/printed-date.ts";

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
  const full = dated.find(({ date }) => date.year !== null);
  if (!full?.date.year) return { published: null, yearless: dated[0]?.span ?? null };
  const day = dayOf(full.date.year, full.date.month, full.date.day);
  return {
    published: { date: day, earliest: day, latest: day, basis: "stated", because: [full.span] },
    yearless: null,
  };
}

const rank = (text: string, { start, end, kind }: Boilerplate): number =>
  kind === "dateline" ? 1 : LATER.test(text.slice(start, end)) ? 2 : 0;

const daysIn = (text: string, { start, end }: Span) =>
  [...text.slice(start, end).matchAll(new RegExp(PRINTED_DATE, "gi"))].flatMap((match) => {
    const date = readPrintedDate(match[0]);
    const from = start + match.index;
    return date ? [{ date, span: { start: from, end: from + match[0].length } }] : [];
  });

const IN_DATELINE = /\(((?!\d)[\p{L}][\p{L} .&/-]{1,30})\)/u;
const SIGN_OFF = /^[-–—(\s/]*(\p{L}[\p{L} .&-]{1,29}?)[)\s.…/]*$/u;

/** The wire service that signs the story, as printed: in its dateline, or behind its last sentence. */
export function agencyOf(text: string, boilerplate: readonly Boilerplate[]): string | null {
  const dateline = boilerplate.find(({ kind }) => kind === "dateline");
  const inDateline = dateline && IN_DATELINE.exec(text.slice(dateline.start, dateline.end))?.[1];
  if (inDateline) return inDateline;
  const last = boilerplate.findLast(({ kind }) => kind === "credit");
  const endsText = last && text.slice(last.end).trim().length < 400 && isLastWord(text, boilerplate, last);
  return (endsText && SIGN_OFF.exec(text.slice(last.start, last.end))?.[1]) || null;
}

/** Only boilerplate follows it. */
const isLastWord = (text: string, boilerplate: readonly Boilerplate[], { end }: Span): boolean => {
  let rest = text.slice(end);
  for (const other of boilerplate) if (other.start >= end) rest = rest.replace(text.slice(other.start, other.end), "");
  return rest.trim() === "";
};
