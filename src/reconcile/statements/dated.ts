import type { Attribution } from "../../domain/attribution.ts";
import type { IsoDate } from "../../domain/day.ts";
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

/** A passage with the day on which it was said. */
export const datedIn = ({ passages }: Dated, { place }: Passage): Passage => passages[place] as Passage;
