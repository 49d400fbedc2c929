import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Share } from "./score/cross.ts";

/** Four to six reports on one round of talks, with every pair of passages that give one utterance: bench/rounds/README.md. */
interface Round {
  readonly name: string;
  readonly texts: string;
  readonly cross: string;
}

const HERE = join(import.meta.dirname, "rounds");

const roundsOf = (half: string): readonly Round[] =>
  readdirSync(join(HERE, half))
    .sort()
    .map((name) => ({ name, texts: join(HERE, half, name, "docs"), cross: join(HERE, half, name, "cross.json") }));

/** Those to develop on, and those to be judged by. */
export const ROUNDS = ["open", "closed"].map((half) => ({ half, rounds: roundsOf(half) }));

export const sumOf = (shares: readonly Share[]): Share => ({
  hits: shares.reduce((sum, { hits }) => sum + hits, 0),
  of: shares.reduce((sum, { of }) => sum + of, 0),
});
