/** A calendar day, `YYYY-MM-DD`. Invariant: it exists in the Gregorian calendar. */
export type IsoDate = string;

/** How a day is known: printed in so many words, or worked out from what is printed ("Friday", a report's own date). */
export type Basis = "stated" | "inferred";

/** The day on which something was said or happened. Never the day of publication by default: that is `null` at the holder. */
export interface DatedBy {
  readonly date: IsoDate;
  readonly basis: Basis;
}

/** A day that is known only within bounds. Invariant: `earliest <= latest`; `date` is set only when the two are equal. */
export interface DayRange {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}
