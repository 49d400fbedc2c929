import type { Clock } from "../clock.ts";

const BETWEEN_REQUESTS_MS = 1000;
/** A robots.txt that asks for more is not waited for: one page a minute serves nobody. */
const LONGEST_PAUSE_MS = 30_000;

/** One request at a time to a host, and a pause between two. */
export class Politeness {
  readonly #clock: Clock;
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #freeAt = new Map<string, number>();
  readonly #pausesMs = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The pause that the host itself asks for; never shorter than the usual one. */
  setPause(host: string, milliseconds: number): void {
    this.#pausesMs.set(host, Math.min(LONGEST_PAUSE_MS, Math.max(BETWEEN_REQUESTS_MS, milliseconds)));
  }

  /** Runs `work` when it is its turn at the host. */
  take<T>(host: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(host) ?? Promise.resolve()).then(async () => {
      const wait = (this.#freeAt.get(host) ?? 0) - this.#clock.now();
      if (wait > 0) await this.#clock.sleep(wait);
      try {
        return await work();
      } finally {
        this.#freeAt.set(host, this.#clock.now() + (this.#pausesMs.get(host) ?? BETWEEN_REQUESTS_MS));
      }
    });
    // Whoever comes next waits for this turn, however it ends; its failure is its caller's.
    this.#turns.set(host, turn.then(ignore, ignore));
    return turn;
  }
}

const ignore = () => undefined;
