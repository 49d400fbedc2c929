import { parentPort, workerData } from "node:worker_threads";
import { openSession } from "./session.ts";
import type { WindowInput } from "./window-input.ts";

/** A thread with its own copy of the graph; see session-pool.ts. */
const session = await openSession(workerData as string, 1);
parentPort?.on("message", async (input: WindowInput) => {
  const scores = await session.score(input);
  const arrays = Object.values(scores).filter((value) => ArrayBuffer.isView(value));
  parentPort?.postMessage(
    scores,
    arrays.map(({ buffer }) => buffer as ArrayBuffer),
  );
});
parentPort?.postMessage("ready");
