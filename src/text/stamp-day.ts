import type { IsoDate } from "../domain/day.ts";
import { isDay } from "./days.ts";

/**
 * The calendar day of a machine-made time stamp (ISO 8601, RFC 2822), on the clock of whoever wrote it; `null` when it is none.
 * `2025-02-24T23:30:00-05:00` is the 24th.
 */
export function dayOfStamp(stamp: string): IsoDate | null {
  const iso = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(stamp);
  const rfc = /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})\b/i.exec(stamp);
  if (iso) return existing(`${iso[1]}-${iso[2]}-${iso[3]}`);
  if (!rfc) return null;
  const month = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(rfc[2]?.toLowerCase() ?? "") / 3 + 1;
  return existing(`${rfc[3]}-${String(month).padStart(2, "0")}-${rfc[1]?.padStart(2, "0")}`);
}

const existing = (day: string): IsoDate | null => (isDay(day) ? day : null);
