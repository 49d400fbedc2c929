import type { Clock } from "../clock.ts";

const FIRST_MS = 1000;
const LONGEST_MS = 60_000;

/** Failures that another attempt may mend. */
export const isPassing = (code: string): boolean =>
  ["asked-to-wait", "server-failed", "timed-out", "unreachable"].includes(code);

/** Full jitter: anywhere between nothing and the doubled bound (M. Brooker, "Exponential Backoff and Jitter", 2015). */
export const backoffMs = (attempt: number, clock: Clock, first = FIRST_MS, longest = LONGEST_MS): number =>
  clock.random() * Math.min(longest, first * 2 ** attempt);

/** A Retry-After header, seconds or a date (RFC 9110, 10.2.3), from now on; `null` when there is none. */
export function retryAfterMs(header: string | undefined, clock: Clock): number | null {
  if (!header) return null;
  const milliseconds = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - clock.now();
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds);
}
