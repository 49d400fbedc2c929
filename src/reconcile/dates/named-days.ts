import type { IsoDate } from "../../domain/day.ts";
import { addDays, daysBetween } from "../../text/days.ts";
import { type Clue, dayOfClue } from "../told/day-clues.ts";
import type { Bound } from "./bound.ts";

type Day = Clue & { readonly kind: "day" };

/** News of a day is told on it or within so many days. */
const TOLD_DAYS = 3;
const NEAR_DAYS = 60;

/**
 * The day that a report takes years from: one that it prints whole, or else the middle of the days of its storyline.
 */
export const anchorDay = (clues: readonly Clue[], middle: IsoDate | null): IsoDate | null => {
  const whole = clues.flatMap((c) =>
    c.kind === "day" && c.year !== null && c.leads ? (dayOfClue(c, null) ?? []) : [],
  );
  return middle ?? whole[0] ?? null;
};

/**
 * Bounds from the days that the words print: what has happened is over, what is to come is not, and what the first
 * sentences give with its weekday is news. `around` gives a day without its year the nearest one; without it only printed years tell.
 */
export function namedDayBounds(clues: readonly Clue[], around: IsoDate | null): Bound[] {
  const days = clues.flatMap((clue) => {
    const day = clue.kind === "day" ? dayOfClue(clue, around) : null;
    return clue.kind === "day" && day && isSure(clue, day, around) ? [{ clue, day }] : [];
  });
  const own = days.filter(({ clue }) => clue.own);
  if (own.length > 0) return own.slice(0, 1).map(({ clue, day }) => ownBound(clue, day));
  // What is told as past here and as to come there is not understood.
  const isMixed = (day: IsoDate): boolean =>
    new Set(days.flatMap((d) => (d.day === day ? [d.clue.past] : []))).size > 1;
  return days
    .filter(({ day }) => !isMixed(day))
    .flatMap(({ clue, day }) => {
      const bound = boundOf(clue, day);
      return bound ? [{ ...bound, because: [clue] }] : [];
    });
}

/** A day without a year, or a weekday that proves it, is the nearest one only within weeks. */
const isSure = (clue: Day, day: IsoDate, around: IsoDate | null): boolean =>
  clue.year !== null || clue.weekday !== null || (around !== null && Math.abs(daysBetween(day, around)) <= NEAR_DAYS);

/** The day in a dateline, its year worked out. */
const ownBound = (clue: Day, day: IsoDate): Bound => ({
  earliest: day,
  latest: day,
  because: [clue],
  reason: `it prints its day without a year, and its news is of ${day.slice(0, 4)}`,
});

function boundOf(clue: Day, day: IsoDate): Omit<Bound, "because"> | null {
  if (clue.planned) return { earliest: null, latest: day, reason: `it speaks of ${day} as to come` };
  if (!clue.past) return null;
  return clue.leads && clue.weekday !== null
    ? { earliest: day, latest: addDays(day, TOLD_DAYS), reason: `it opens with news of ${day}` }
    : { earliest: day, latest: null, reason: `it tells of ${day} as past` };
}
