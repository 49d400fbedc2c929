import type { IsoDate } from "../../domain/day.ts";
import { dayOf } from "../../text/days.ts";
import { PRINTED_DATE, readingsOf } from "../../text/printed-date.ts";
import { dayOfStamp } from "../../text/stamp-day.ts";

/** The day in a cell; `null` where it holds none, and "ambiguous" where it may be either of two. */
export type CellDay = IsoDate | "ambiguous" | null;

const PRINTED = new RegExp(PRINTED_DATE, "i");
const SLASHED = /(?<!\d)\d{1,2}[-/]\d{1,2}[-/]\d{4}/;
/** A clock's minutes before a month (`10:30 May 4`) are no day. */
const CLOCK = /\d{1,2}:\d\d(?::\d\d)?/;
const phraseIn = (cell: string): string => PRINTED.exec(cell.replace(CLOCK, ""))?.[0] ?? "";

/**
 * Reads the days of a column, printed by machines (`2031-05-04T10:00:00Z`) or people (`4 May 2031`, `May 4, 2031`, `04.05.2031`). What
 * two countries read differently (`05/04/2031`) is read as the cells of the column are that can be read one way only (`13/04/2031`).
 */
export function columnDays(cells: readonly string[]): (cell: string) => CellDay {
  const comesFirst = new Set(cells.map(firstPart).filter((part) => part !== null));
  const settled = comesFirst.size === 1 ? [...comesFirst][0] : undefined;
  return (cell) => {
    const stamped = dayOfStamp(cell);
    if (stamped) return stamped;
    const readings = daysIn(cell);
    const [only] = readings;
    if (readings.length < 2) return only ? dayOf(only.year, only.month, only.day) : null;
    const meant = readings.find((one) => settled && one[settled] === leading(cell));
    return meant ? dayOf(meant.year, meant.month, meant.day) : "ambiguous";
  };
}

/** The days that a cell may mean, where it prints the year. */
const daysIn = (cell: string) =>
  readingsOf(phraseIn(cell)).flatMap(({ year, ...rest }) => (year === null ? [] : [{ year, ...rest }]));

/** Its first number. */
const leading = (cell: string): number => Number.parseInt(phraseIn(cell), 10);

/** Which part of `13/04/2031` comes first; `null` where that could be either, or is told by its form. */
function firstPart(cell: string): "day" | "month" | null {
  if (!SLASHED.test(phraseIn(cell))) return null;
  const [only, other] = daysIn(cell);
  if (!only || other || only.day === only.month) return null;
  return only.day === leading(cell) ? "day" : "month";
}
