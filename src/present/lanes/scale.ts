import type { IsoDate } from "../../domain/day.ts";
import { addDays, daysBetween } from "../../text/days.ts";
import { dayLabel } from "../views/day-label.ts";

/** Where the days from `first` to `last` stand. */
export interface Axis {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** The middle of a day. */
  x(day: IsoDate): number;
}

/** Days in full, all as wide as each other, over `width` pixels. */
export interface Scale extends Axis {
  readonly width: number;
  /** The day under a point, kept within the ends. */
  day(x: number): IsoDate;
}

export function scale(first: IsoDate, last: IsoDate, width: number): Scale {
  const days = daysBetween(first, last) + 1;
  return {
    first,
    last,
    width,
    x: (day) => ((daysBetween(first, day) + 0.5) / days) * width,
    day: (x) => addDays(first, Math.min(days - 1, Math.max(0, Math.floor((x / width) * days)))),
  };
}

export interface Tick {
  readonly day: IsoDate;
  readonly label: string;
}

/** Room that one label takes, in pixels. */
const ROOM = 64;

/** Days, firsts of months, or firsts of years: as many as there is room for. */
export function ticks({ first, last, width }: Scale): readonly Tick[] {
  const days = daysBetween(first, last) + 1;
  const most = Math.max(1, Math.floor(width / ROOM));
  if (days <= most * 10) {
    const step = Math.ceil(days / most);
    return Array.from({ length: Math.ceil(days / step) }, (_, at) => {
      const day = addDays(first, at * step);
      return { day, label: short(day) };
    });
  }
  const months = monthsBetween(first, last);
  const step = [1, 3, 6, 12, 24, 60, 120].find((one) => months / one <= most) ?? 120;
  return Array.from({ length: months + 1 }, (_, at) => addMonths(first, at)).flatMap((day) => {
    const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
    return day >= first && day <= last && month % step === 0
      ? [{ day, label: step >= 12 ? day.slice(0, 4) : dayLabel(day).slice(2) }]
      : [];
  });
}

/** "24 Feb". */
const short = (day: IsoDate): string => dayLabel(day).replace(/ \d{4}$/u, "");

const monthsBetween = (first: IsoDate, last: IsoDate): number =>
  (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7));

/** The first of the month so many months on. */
function addMonths(day: IsoDate, months: number): IsoDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
