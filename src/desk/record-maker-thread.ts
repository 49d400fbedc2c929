import { parentPort, workerData } from "node:worker_threads";
import type { Agenda } from "../domain/agenda.ts";
import { openStore } from "../store/open.ts";
import { openDesk } from "./desk.ts";

/** Entry of the thread of record-maker.ts: at each message the record is brought up to date, then answered with `null` or what went wrong. */
const { where, agenda } = workerData as { readonly where: string; readonly agenda: Agenda | null };
const store = await openStore(where);
const desk = openDesk(store, { agenda });
parentPort?.on("message", () => {
  desk.revision().then(
    () => parentPort?.postMessage(null),
    (error: unknown) => parentPort?.postMessage(error),
  );
});
parentPort?.postMessage(null);
