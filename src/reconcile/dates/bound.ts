import type { IsoDate } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";

/** Words that bound the day of a report. `null`: open on that side. */
export interface Bound {
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
  readonly because: readonly Span[];
  /** For readers: "it gives words that the Courier dates to 3 Mar 2031". */
  readonly reason: string;
}

/** The days that all bounds allow. */
export interface Interval {
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
}

export const ANY_DAY: Interval = { earliest: null, latest: null };

const later = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || (b !== null && b > a) ? b : a);
const sooner = (a: IsoDate | null, b: IsoDate | null): IsoDate | null => (a === null || (b !== null && b < a) ? b : a);

/** What both allow; `null` when they contradict each other. */
export function meet(a: Interval, b: Interval): Interval | null {
  const [earliest, latest] = [later(a.earliest, b.earliest), sooner(a.latest, b.latest)];
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest };
}
