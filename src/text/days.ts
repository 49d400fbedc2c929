import type { IsoDate } from "../domain/day.ts";

const DAY_MS = 86_400_000;
/** Weekday of the first day of 1970. */
const THURSDAY = 4;
const two = (n: number): string => String(n).padStart(2, "0");

/** `month` counts from 1. */
export const dayOf = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;

/** Whether a text is `YYYY-MM-DD`, and the calendar has that day. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The calendar day so many days later; earlier when negative. */
export const addDays = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** 0 is Sunday. */
export const weekdayOf = (day: IsoDate): number => (((dayNumber(day) + THURSDAY) % 7) + 7) % 7;

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: IsoDate, b: IsoDate): number => (a === b ? 0 : dayNumber(b) - dayNumber(a));

/** Days are few and compared by the million. */
const numbers = new Map<IsoDate, number>();

/** Days since the first of 1970; not a number for what is no day. */
export function dayNumber(day: IsoDate): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
  numbers.set(day, number);
  return number;
}
