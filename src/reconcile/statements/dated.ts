import type { Attribution } from "../../domain/attribution.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Digest } from "../digest.ts";
import type { Passage } from "./passages.ts";

/** What a report's days are known to be by now: when it came out, and when was said what it tells. The same object as long as that does not change. */
export interface Dated {
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
  /** The first and the last of all these days, by their numbers; no number when the report's own are not known. */
  readonly from: number;
  readonly to: number;
  readonly attributions: readonly Attribution[];
  /** In the order of `passagesOf`. */
  readonly passages: readonly Passage[];
}

/** The days of what reports tell, as `dates/` finds them. */
export interface WithSaidDays {
  /** What a report tells, with the days on which it was said; the same object as long as none has changed. */
  readonly datedOf: (report: Digest) => Dated;
  /** The day of what a passage tells. */
  readonly dayOf: (passage: Passage) => IsoDate | null;
  /** Who says what, in order of the reports. */
  readonly attributions: ReadonlyMap<string, Attribution>;
}

/** A passage with the day on which it was said. */
export const datedIn = ({ passages }: Dated, { place }: Passage): Passage => passages[place] as Passage;
