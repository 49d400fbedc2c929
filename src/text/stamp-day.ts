import type { IsoDate } from "../domain/day.ts";
import { MONTHS, monthNamed } from "./calendar.ts";
import { dayOf, isDay } from "./days.ts";

const RFC_2822 = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join("|")})[a-z]* (\\d{4})\\b`, "i");

/**
 * The calendar day of a machine-made time stamp (ISO 8601, RFC 2822), on the clock of whoever wrote it; `null` when it is none.
 * `2025-02-24T23:30:00-05:00` is the 24th.
 */
export function dayOfStamp(stamp: string): IsoDate | null {
  const iso = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(stamp);
  const rfc = RFC_2822.exec(stamp);
  if (iso) return existing(`${iso[1]}-${iso[2]}-${iso[3]}`);
  if (!rfc) return null;
  return existing(dayOf(Number(rfc[3]), monthNamed(rfc[2] ?? ""), Number(rfc[1])));
}

const existing = (day: string): IsoDate | null => (isDay(day) ? day : null);
