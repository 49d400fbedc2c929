import { readQueue } from "../desk/read-queue.ts";
import type { Store } from "../store/store.ts";
import { type Io, tell } from "./command.ts";
import { progress } from "./progress.ts";
import { openReportReader, type ReportReader } from "./report-reader.ts";

/** Reads what waits in the store's queue, telling of each failure; how many were read and failed. The reader model is loaded only for work. */
export async function readWaiting(
  store: Store,
  io: Io,
  {
    once,
    signal,
    open = openReportReader,
  }: { readonly once: boolean; readonly signal?: AbortSignal; readonly open?: () => Promise<ReportReader> },
): Promise<{ readonly read: number; readonly failed: number }> {
  if (once && (await store.status()).reports.waiting === 0) return { read: 0, failed: 0 };
  await using reader = await open();
  const shown = progress(io);
  const done = { read: 0, failed: 0 };
  const options = { read: reader.read, once };
  for await (const { name, outcome, failure } of readQueue(store, signal ? { ...options, signal } : options)) {
    if (outcome === "read") done.read++;
    if (outcome === "failed") done.failed++;
    if (failure !== null) {
      shown.end();
      tell(io, failure.message);
    }
    shown.show(`${done.read} read · ${name}`);
  }
  shown.end();
  return done;
}
