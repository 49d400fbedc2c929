import { setTimeout as sleep } from "node:timers/promises";

/** Time and chance, so that tests need neither. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** In [0, 1). */
  random(): number;
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds) => sleep(milliseconds),
  random: Math.random,
};

/** The system's clock, whose pauses end when `signal` says so: by an `AbortError`, which whoever stops it expects. */
export const clockUntil = (signal: AbortSignal): Clock => ({
  ...systemClock,
  sleep: (milliseconds) => sleep(milliseconds, undefined, { signal }),
});
