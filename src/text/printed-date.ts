import { MONTHS } from "./calendar.ts";

/** English-language outlets elsewhere print their stamps in the language of the place. */
const FOREIGN_MONTHS = ["de", "es", "fr", "it", "pt"].map((language) =>
  MONTHS.map((_, month) =>
    new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month)).toLowerCase(),
  ),
);
const MONTH = `(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?|(?:${FOREIGN_MONTHS.flat().join("|")})\\b)`;
const DAY = "\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?";
const WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?";

/** A calendar day as people and machines print it, with a weekday in front where there is one. No flags; one match is one day. */
export const PRINTED_DATE = `(?:\\d{4}[-/]\\d\\d[-/]\\d\\d|${WEEKDAY}(?:${MONTH}\\s+${DAY}|${DAY}(?:\\s+(?:of\\s+|de\\s+)?|-)${MONTH})(?:(?:,?\\s+(?:de\\s+)?|-)\\d{4})?|(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})`;

/** `year` is `null` when it is not printed. */
export interface PrintedDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** `null` when the phrase holds no day, none that exists, or one that two countries read differently (`3/4/2025`, `03-04-2025`). */
export function readPrintedDate(phrase: string): PrintedDate | null {
  const [reading, other] = readingsOf(phrase);
  return reading && !other ? reading : null;
}

/** The days that a phrase may mean: none, one, or two where day and month may change places. */
export function readingsOf(phrase: string): readonly PrintedDate[] {
  const [iso, y, m, d] = /(\d{4})[-/](\d\d)[-/](\d\d)/.exec(phrase) ?? [];
  if (iso) return [existing(Number(y), Number(m), Number(d))].filter((date) => date !== null);
  const [dotted, d1, m1, y1] = /(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(phrase) ?? [];
  // With dots the day comes first wherever they are used.
  if (dotted) return [existing(Number(y1), Number(m1), Number(d1))].filter((date) => date !== null);
  const [slashed, first, second, year] = /(\d{1,2})[-/](\d{1,2})[-/](\d{4})/.exec(phrase) ?? [];
  if (slashed) {
    const [a, b] = [Number(first), Number(second)];
    const both = [existing(Number(year), b, a), a === b ? null : existing(Number(year), a, b)];
    return both.filter((date) => date !== null);
  }
  return [named(phrase)].filter((date) => date !== null);
}

function named(phrase: string): PrintedDate | null {
  const words = phrase.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const isMonth = (months: readonly string[]): number =>
    months.findIndex((month) => words.some((word) => word.startsWith(month.toLowerCase()))) + 1;
  const month = isMonth(MONTHS) || (FOREIGN_MONTHS.map(isMonth).find(Boolean) ?? 0);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(phrase)?.[0];
  const printedYear = /\d{4}/.exec(phrase)?.[0];
  return month && day ? existing(printedYear ? Number(printedYear) : null, month, Number(day)) : null;
}

function existing(year: number | null, month: number, day: number): PrintedDate | null {
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null;
}
