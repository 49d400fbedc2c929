import { setTimeout as sleep } from "node:timers/promises";
import type { CodedReport } from "../domain/coded-report.ts";
import { ParleyError } from "../domain/errors.ts";
import type { RawReport } from "../domain/raw-report.ts";
import type { Claim, Failure, Store } from "../store/store.ts";
import { readBy } from "./read-by.ts";

/** How long a report is a worker's without a sign of life, in milliseconds; and how often the worker gives one. */
const LEASE_MS = 60_000;
const SIGN_OF_LIFE_MS = 5000;
/** Pause of a worker that found nothing to do. */
const IDLE_MS = 1000;

/** What became of one report: read, failed, or taken over by another worker after this one was thought dead. */
export interface ReadReport {
  readonly name: string;
  readonly outcome: "read" | "failed" | "lost";
  readonly failure: Failure | null;
}

export interface QueueOptions {
  readonly read: (raw: RawReport) => Promise<CodedReport>;
  /** Ends when the queue is empty; otherwise when `signal` says so, after the report in hand. */
  readonly once?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Takes reports from the queue and reads them, one after another. A report that cannot be read is recorded as such and
 * the rest goes on. Killed at any moment, it loses nothing: its report goes back into the queue when the lease runs out.
 */
export async function* readQueue(
  store: Store,
  { read, once = false, signal }: QueueOptions,
): AsyncGenerator<ReadReport> {
  while (!signal?.aborted) {
    const claim = await store.claimReport(LEASE_MS);
    if (claim !== null) yield await readClaimed(store, claim, read);
    else if (once) return;
    else await sleep(IDLE_MS, undefined, signal ? { signal } : {}).catch(stopped);
  }
}

async function readClaimed(store: Store, claim: Claim, read: QueueOptions["read"]): Promise<ReadReport> {
  const alive = setInterval(() => {
    store.keepClaim(claim, LEASE_MS).catch((error: unknown) => process.emitWarning(error as Error));
  }, SIGN_OF_LIFE_MS);
  const { name } = claim.raw;
  const failed = async (error: unknown): Promise<ReadReport> => {
    const failure = failureOf(error);
    const isSaved = await store.saveFailure(claim, failure);
    return { name, outcome: isSaved ? "failed" : "lost", failure };
  };
  try {
    const coded = await read(claim.raw).catch((error: unknown) => ({ error }));
    if ("error" in coded) return await failed(coded.error);
    try {
      const isSaved = await store.saveReading(claim, coded, readBy(coded.annotations.madeBy));
      return { name, outcome: isSaved ? "read" : "lost", failure: null };
    } catch (error) {
      // A full disk or a lost database is no fault of the report: it goes back into the queue when its lease runs out.
      if (error instanceof ParleyError) throw error;
      return await failed(error);
    }
  } finally {
    clearInterval(alive);
  }
}

/** A fault of Parley's must not take the worker with it: the report carries it, for all to see. */
const failureOf = (error: unknown): Failure =>
  error instanceof ParleyError
    ? { code: error.code, message: error.message }
    : { code: "bug", message: `Parley has a bug: ${error instanceof Error ? error.stack : String(error)}` };

function stopped(error: unknown): void {
  if ((error as Error).name !== "AbortError") throw error;
}
