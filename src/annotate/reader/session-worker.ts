import { parentPort, workerData } from "node:worker_threads";
import { openSession } from "./session.ts";
import type { WindowInput } from "./window-input.ts";

/** A thread with its own copy of the graph; see session-pool.ts. */
const session = await openSession(workerData as string, 1);
parentPort?.on("message", async (input: WindowInput) => {
  parentPort?.postMessage(await session.score(input));
});
parentPort?.postMessage("ready");
