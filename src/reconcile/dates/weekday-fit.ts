import type { IsoDate } from "../../domain/day.ts";
import { weekdayOf } from "../../text/days.ts";
import type { Clue } from "./clues.ts";

/** By days since the weekday that the first sentences name: reports come out on the day or the next. */
const AFTER_LEAD = [1, 0.9, 0.4, 0.2, 0.1, 0.1, 0.1];

/** How well a day of publication goes with the weekdays that the report names, in (0, 1]. */
export function weekdayFit(day: IsoDate, clues: readonly Clue[]): number {
  const weekday = weekdayOf(day);
  const since = (w: number): number => (weekday - w + 7) % 7;
  let fit = 1;
  const leads = clues
    .filter((c) => c.kind === "weekday" && c.leads && !c.planned)
    .map((c) => c.kind === "weekday" && since(c.weekday));
  if (leads.length > 0) fit *= AFTER_LEAD[Math.min(...leads.map(Number))] ?? 1;
  for (const c of clues) {
    if (c.kind === "day-after") fit *= since(c.weekday) === 1 ? 1 : 0.05;
    if (c.kind === "weekday" && c.planned && since(c.weekday) === 0) fit *= 0.6;
  }
  return fit;
}
