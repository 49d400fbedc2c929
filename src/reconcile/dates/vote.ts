import type { IsoDate } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";
import { addDays } from "../../text/days.ts";

/** Words that speak for days, each as strongly as its weight. */
export interface Vote {
  readonly weights: ReadonlyMap<IsoDate, number>;
  readonly because: readonly Span[];
}

/** News is told on its day and the next, seldom a day early; after that it is background. By days since the event. */
const TOLD: readonly (readonly [days: number, weight: number])[] = [
  [-1, 0.4],
  [0, 1],
  [1, 0.7],
  [2, 0.25],
  [3, 0.1],
];

/** Speaks for the days about an event's or another report's day. */
export const near = (day: IsoDate, weight: number, because: readonly Span[]): Vote => ({
  weights: new Map(TOLD.map(([days, w]) => [addDays(day, days), weight * w])),
  because,
});
