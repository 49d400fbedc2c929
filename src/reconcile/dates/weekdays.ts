import type { IsoDate } from "../../domain/day.ts";
import { addDays, daysBetween, weekdayOf } from "../../text/days.ts";
import type { Clue } from "../told/day-clues.ts";
import type { Interval } from "./bound.ts";

/** Weekdays tell days apart only within a stretch of so many. */
const MOST_DAYS = 8;
/** What the first sentences tell of a weekday is told on it or the day after. */
const TOLD_DAYS = 1;

export interface WeekdayFit {
  readonly days: Interval;
  readonly because: readonly Clue[];
}

/** Of a short stretch of days those that go with the weekdays the report names; `null` when they tell nothing, go with no day, or are several. */
export function fitWeekdays({ earliest, latest }: Interval, clues: readonly Clue[]): WeekdayFit | null {
  if (earliest === null || latest === null || daysBetween(earliest, latest) > MOST_DAYS) return null;
  const own = clues.filter((c) => c.kind === "own");
  const telling = own.length > 0 ? own : clues.filter((c) => c.kind === "weekday" && c.leads);
  const past = new Set(telling.flatMap((c) => (c.kind === "weekday" && !c.planned ? [c.weekday] : [])));
  if (telling.length === 0 || past.size > 1) return null;
  const fitting: IsoDate[] = [];
  for (let day = earliest; day <= latest; day = addDays(day, 1)) if (goesWith(day, telling)) fitting.push(day);
  const [first, last] = [fitting[0], fitting.at(-1)];
  return first && last ? { days: { earliest: first, latest: last }, because: telling } : null;
}

/** The day of which a report tells that opens with a weekday; `null` where that is to come, or not one day. */
export function eventOf({ days: { earliest, latest }, because }: WeekdayFit): IsoDate | null {
  if (earliest === null || earliest !== latest) return null;
  const past = because.flatMap((c) =>
    c.kind === "own" ? (c.event ?? []) : c.kind === "weekday" && !c.planned ? c.weekday : [],
  );
  const [weekday] = past;
  return weekday === undefined ? null : addDays(earliest, -((weekdayOf(earliest) - weekday + 7) % 7));
}

function goesWith(day: IsoDate, clues: readonly Clue[]): boolean {
  const since = (weekday: number): number => (weekdayOf(day) - weekday + 7) % 7;
  const own = clues.filter((c) => c.kind === "own");
  if (own.length > 0) return own.some((c) => since(c.weekday) === 0);
  const past = clues.flatMap((c) => (c.kind === "weekday" && !c.planned ? [since(c.weekday)] : []));
  if (clues.some((c) => c.kind === "weekday" && c.isToday)) return past.includes(0);
  return past.length === 0 || Math.min(...past) <= TOLD_DAYS;
}
