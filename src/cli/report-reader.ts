import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { CodedReport } from "../domain/coded-report.ts";
import { ParleyError } from "../domain/errors.ts";
import type { RawReport } from "../domain/raw-report.ts";

/** Reads reports, one after another. */
export interface ReportReader extends AsyncDisposable {
  /** @throws ParleyError when a report cannot be read at all. */
  read(raw: RawReport): Promise<CodedReport>;
}

/** What the thread answers. `code` is `null` where the fault is Parley's. */
export type ReadInThread =
  | { readonly coded: CodedReport }
  | { readonly failure: { readonly code: string | null; readonly message: string } };

/** In this thread: soonest ready, and nothing else has to go on meanwhile. */
export async function openReportReader(): Promise<ReportReader> {
  const [{ openReader }, { readReport }] = await Promise.all([
    import("../annotate/annotate.ts"),
    import("../pipeline.ts"),
  ]);
  const reader = await openReader();
  return {
    read: (raw) => readReport(raw, { reader, agenda: null }),
    [Symbol.asyncDispose]: () => reader[Symbol.asyncDispose](),
  };
}

/**
 * In a thread of its own, so that a server answers meanwhile: one page, built for it or only broken, may take a minute. A
 * thread that has ended (for want of memory) is a fault told of the report in hand; the next report opens another.
 */
export async function openReportThread(): Promise<ReportReader> {
  let thread = await openThread();
  return {
    async read(raw) {
      // Once it has ended, a thread has no number.
      if (thread.threadId === -1) thread = await openThread();
      thread.postMessage(raw);
      const outcome = (await answerOf(thread)) as ReadInThread;
      if ("coded" in outcome) return outcome.coded;
      const { code, message } = outcome.failure;
      throw code === null ? new Error(message) : new ParleyError(code, message);
    },
    async [Symbol.asyncDispose]() {
      await thread.terminate();
    },
  };
}

async function openThread(): Promise<Worker> {
  const file = new URL(`./report-reader-thread.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);
  const thread = new Worker(file);
  await answerOf(thread);
  // Whoever waits is told by `answerOf`; with nobody waiting an error must not end the process.
  thread.on("error", () => undefined);
  return thread;
}

/** The next message of a thread; an error when it ends without one. */
async function answerOf(thread: Worker): Promise<unknown> {
  const ended = new AbortController();
  const end = () => ended.abort();
  thread.once("exit", end);
  try {
    const [message] = await once(thread, "message", { signal: ended.signal });
    return message;
  } finally {
    thread.off("exit", end);
  }
}
