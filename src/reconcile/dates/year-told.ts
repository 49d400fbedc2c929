import type { IsoDate } from "../../domain/day.ts";
import { dayOf, isDay, weekdayOf } from "../../text/days.ts";
import type { Digest } from "../digest.ts";
import { type Clue, cluesIn, dayOfClue } from "../told/day-clues.ts";

type DayClue = Clue & { readonly kind: "day" };

/** What a report tells of a day that it prints without a year. */
interface Yearless {
  readonly day: DayClue;
  /** A weekday, and by how many days it may lie before that day. */
  readonly weekdays: readonly { readonly weekday: number; readonly most: 0 | 1 }[];
}

/** Weekdays tell a year where so many fit it, and so much more than in any year that begins on another weekday. */
const LEAST_FIT = 2;
const AHEAD = 1.4;
/** Years of one calendar lie five, six or eleven apart: one that is named tells the next of these no further off. */
const MOST_YEARS = 6;
const YEARS = { first: 1900, last: 2100 } as const;

/**
 * A day of the year in which reports came out that all print their days without one ("SEOUL, Sept 14 (INA) -"): the weekdays that they tell of
 * must fit their days, and it is the next such year after the last that they name, by most reports. `null` where that tells too little.
 */
export function yearTold(reports: readonly Digest[]): IsoDate | null {
  const told = reports.flatMap(yearlessOf);
  const [first] = told.map(({ day }) => day).sort((a, b) => a.month - b.month || a.day - b.day);
  if (!first) return null;
  const years = Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, i) => YEARS.first + i).map((year) => {
    const around = dayOf(year, first.month, first.day);
    return { year, around, fit: isDay(around) ? fitIn(told, around) : 0 };
  });
  const best = Math.max(...years.map(({ fit }) => fit));
  const next = Math.max(...years.map(({ fit }) => (fit < best ? fit : 0)));
  if (best < LEAST_FIT || best < AHEAD * next) return null;
  const fitting = years.filter(({ fit }) => fit === best);
  const votes = reports.flatMap((report) => {
    const named = latestNamed(report);
    return fitting.find(({ year }) => year >= named && year <= named + MOST_YEARS) ?? [];
  });
  const counted = [...Map.groupBy(votes, ({ around }) => around)].sort(([, a], [, b]) => b.length - a.length);
  const [most, other] = counted;
  return most && most[1].length > (other?.[1].length ?? 0) ? most[0] : null;
}

/** The first of the days that reports print without a year, in the year that somebody gives. */
export function dayInYear(reports: readonly Digest[], year: number | null): IsoDate | null {
  if (year === null) return null;
  const days = reports.flatMap((r) => cluesIn(r).filter((c): c is DayClue => c.kind === "day" && c.year === null));
  const own = days.filter((c) => c.own);
  const told = (own.length > 0 ? own : days).map(({ month, day }) => dayOf(year, month, day));
  return told.filter(isDay).sort()[0] ?? null;
}

function yearlessOf(report: Digest): Yearless[] {
  const clues = cluesIn(report);
  const days = clues.filter((c): c is DayClue => c.kind === "day" && c.year === null);
  const own = days.find((c) => c.own);
  const beside = days.flatMap((day): Yearless[] =>
    day.weekday === null ? [] : [{ day, weekdays: [{ weekday: day.weekday, most: 0 }] }],
  );
  if (!own) return beside;
  const weekdays = clues.flatMap((c): Yearless["weekdays"] => {
    if (c.kind === "own") return [{ weekday: c.weekday, most: 0 }];
    return c.kind === "weekday" && c.leads && !c.planned ? [{ weekday: c.weekday, most: 1 }] : [];
  });
  return [{ day: own, weekdays }, ...beside];
}

/** How many weekdays fit their days, those of the day before by half. */
const fitIn = (told: readonly Yearless[], around: IsoDate): number =>
  told
    .flatMap(({ day, weekdays }) => {
      const date = dayOfClue({ ...day, weekday: null }, around);
      return date === null ? [] : weekdays.map((w) => ({ ...w, lag: (weekdayOf(date) - w.weekday + 7) % 7 }));
    })
    .reduce((sum, { lag, most }) => sum + (lag === 0 ? 1 : lag <= most ? 0.5 : 0), 0);

const YEAR = /(?<![\d.,-])(?:19|20)\d\d(?![\d%]|[.,]\d)/g;

/** -Infinity where a report names no year. */
const latestNamed = ({ article: { text } }: Digest): number =>
  Math.max(...[...text.matchAll(YEAR)].map(([year]) => Number(year)));
