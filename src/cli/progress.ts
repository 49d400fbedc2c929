import type { Io } from "./command.ts";

/** One line on standard error that is written over: only on a terminal, only once the work has taken a second. */
export interface Progress {
  show(text: string): void;
  /** Wipes the line. */
  end(): void;
}

const PATIENCE_MS = 1000;
const PAUSE_MS = 100;

/** @param now milliseconds of any clock that only goes forward. */
export function progress(io: Io, now: () => number = () => performance.now()): Progress {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  return {
    show(text) {
      const time = now();
      if (!io.isErrTTY || time - start < PATIENCE_MS || time - last < PAUSE_MS) return;
      last = time;
      io.overwrite(text.slice(0, Math.max(0, io.columns - 1)));
    },
    end() {
      if (last > 0) io.overwrite("");
    },
  };
}
