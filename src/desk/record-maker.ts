import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Agenda } from "../domain/agenda.ts";

/** Makes a store's record in a thread of its own, so that a server answers meanwhile. */
export interface RecordMaker extends AsyncDisposable {
  /** One call at a time. */
  make(): Promise<void>;
}

/** @param where the store, as `openStore` takes it; the thread opens it for itself. */
export function openRecordMaker(where: string, agenda: Agenda | null): RecordMaker {
  const file = new URL(`./record-maker-thread.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);
  const thread = new Worker(file, { workerData: { where, agenda } });
  const ready = once(thread, "message");
  ready.catch(() => undefined);
  return {
    async make() {
      await ready;
      thread.postMessage("make");
      const [failure] = await once(thread, "message");
      if (failure !== null) throw failure;
    },
    async [Symbol.asyncDispose]() {
      await thread.terminate();
    },
  };
}
