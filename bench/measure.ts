import { existsSync } from "node:fs";
import { join } from "node:path";

/** One figure of the bench. */
export interface Measure {
  /** Key in floors.json: `positions/seeds/f1`. */
  readonly id: string;
  readonly value: number;
  /** What DESIGN asks for, where it does. */
  readonly reach?: number;
  /** Figures of pace move with the machine: told, never gated. */
  readonly isPace?: boolean;
}

/** One part of the bench: `npm run bench -- NAME` runs it alone. */
export interface Part {
  readonly name: string;
  /** What it needs beside the repository. */
  readonly needs: "nothing" | "shared";
  run(print: (line: string) => void): Promise<readonly Measure[]>;
}

/** Annotated negotiations and corpora that cannot be published with the project; beside the checkout, or where PARLEY_SHARED says. */
export const SHARED = process.env.PARLEY_SHARED ?? join(import.meta.dirname, "../../shared");
export const hasShared = (): boolean => existsSync(join(SHARED, "gold"));

/** Starts a clock that tells how much processor time the process has spent since, in milliseconds. */
export function processorClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
