import { parentPort } from "node:worker_threads";
import { openReader } from "../annotate/annotate.ts";
import { ParleyError } from "../domain/errors.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { readReport } from "../pipeline.ts";
import type { ReadInThread } from "./report-reader.ts";

/** Entry of the thread of report-reader.ts: each message is a report, answered with what was read of it or why nothing could be. */
const reader = await openReader();
parentPort?.on("message", (raw: RawReport) => {
  readReport(raw, { reader, agenda: null }).then(
    (coded) => answer({ coded }),
    (error: unknown) => answer({ failure: told(error) }),
  );
});
parentPort?.postMessage(null);

const answer = (outcome: ReadInThread): void => parentPort?.postMessage(outcome);

/** An error loses its class and its code on the way between threads. */
const told = (error: unknown) =>
  error instanceof ParleyError
    ? { code: error.code, message: error.message }
    : { code: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
