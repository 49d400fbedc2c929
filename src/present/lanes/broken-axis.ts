import type { IsoDate } from "../../domain/day.ts";
import { daysBetween } from "../../text/days.ts";
import { type Axis, scale, type Tick, ticks } from "./scale.ts";

/** A silence is left out when it is longer than this, */
const LONG_DAYS = 10;
/** and takes at least this share of the whole span. */
const LONG_SHARE = 1 / 6;
/** Room of a silence that is left out, in pixels. */
const BREAK = 36;

export interface BrokenAxis extends Axis {
  /** Where silences are left out, in pixels from the left: `from` and `to` bound the empty room. */
  readonly breaks: readonly { readonly from: number; readonly to: number; readonly days: number }[];
  /** Each with its place. */
  readonly ticks: readonly (Tick & { readonly x: number })[];
}

/** The days between the first and the last of some, without the long silences among them: a drawing that nobody can zoom. */
export function brokenAxis(marked: readonly IsoDate[], width: number): BrokenAxis | null {
  const days = [...new Set(marked)].toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const long = Math.max(LONG_DAYS, daysBetween(first, last) * LONG_SHARE);
  const spans: { readonly first: IsoDate; last: IsoDate }[] = [];
  for (const day of days) {
    const open = spans.at(-1);
    if (open && daysBetween(open.last, day) <= long) open.last = day;
    else spans.push({ first: day, last: day });
  }
  const total = spans.reduce((sum, one) => sum + daysBetween(one.first, one.last) + 1, 0);
  const dayWidth = (width - (spans.length - 1) * BREAK) / total;
  let left = 0;
  const parts = spans.map((one) => {
    const own = { left, scale: scale(one.first, one.last, (daysBetween(one.first, one.last) + 1) * dayWidth) };
    left += (daysBetween(one.first, one.last) + 1) * dayWidth + BREAK;
    return own;
  });
  const ends = parts.map(({ left, scale }) => left + scale.width);
  const partAt = (day: IsoDate) =>
    Math.max(
      0,
      parts.findLastIndex((one) => one.scale.first <= day),
    );
  return {
    first,
    last,
    x(day) {
      const part = parts[partAt(day)];
      if (!part) return 0;
      return day <= part.scale.last ? part.left + part.scale.x(day) : part.left + part.scale.width + BREAK / 2;
    },
    breaks: parts.slice(1).map((part, at) => ({
      from: ends[at] ?? 0,
      to: part.left,
      days: daysBetween(spans[at]?.last ?? first, part.scale.first) - 1,
    })),
    ticks: parts.flatMap(({ left, scale }) => ticks(scale).map((tick) => ({ ...tick, x: left + scale.x(tick.day) }))),
  };
}
