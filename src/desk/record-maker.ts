import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Agenda } from "../domain/agenda.ts";
import { ParleyError } from "../domain/errors.ts";
import { memoryAllowed } from "./memory-allowed.ts";

/** Makes a store's record in a thread of its own, so that a server answers meanwhile. */
export interface RecordMaker extends AsyncDisposable {
  /**
   * One call at a time. A thread that has ended is opened anew by the next.
   * @throws ParleyError "out-of-memory" when the record needs more than the thread may take; the store stays as it was.
   */
  make(): Promise<void>;
}

/**
 * @param where the store, as `openStore` takes it; the thread opens it for itself.
 * @param memoryMb what its heap may take.
 */
export function openRecordMaker(where: string, agenda: Agenda | null, memoryMb = memoryAllowed()): RecordMaker {
  const file = new URL(`./record-maker-thread.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);
  let current = openThread();

  function openThread(): { readonly thread: Worker; readonly ready: Promise<unknown> } {
    const thread = new Worker(file, {
      workerData: { where, agenda },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    const ready = once(thread, "message");
    ready.catch(() => undefined);
    // Whoever waits is told by `once`; with nobody waiting an error must not end the process.
    thread.on("error", () => undefined);
    return { thread, ready };
  }

  return {
    async make() {
      // Once it has ended, a thread has no number.
      if (current.thread.threadId === -1) current = openThread();
      const { thread, ready } = current;
      try {
        await ready;
        thread.postMessage("make");
        const [failure] = await once(thread, "message");
        if (failure !== null) throw failure;
      } catch (error) {
        if (!isOutOfMemory(error)) throw error;
        await thread.terminate();
        throw new ParleyError("out-of-memory", outOfMemory(memoryMb), { cause: error });
      }
    },
    async [Symbol.asyncDispose]() {
      await current.thread.terminate();
    },
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

const outOfMemory = (mb: number): string =>
  `The record could not be made: the reports need more than the ${mb} MB of memory that it may take. Nothing is lost: all reports ` +
  "and readings are in the store, and the record is the last one that was made. Run `parley serve` on a machine with more memory, with " +
  `NODE_OPTIONS=--max-old-space-size=${2 * mb} if this one has it, or keep fewer reports in one store.`;
