import { parentPort, workerData } from "node:worker_threads";
import type { GraphPaths } from "./manifest.ts";
import { openSession } from "./session.ts";
import type { Question } from "./session-pool.ts";

/** A thread with its own copy of the graphs; see session-pool.ts. */
const session = await openSession(workerData as GraphPaths, 1);
parentPort?.on("message", async ({ window, chunk }: Question) => {
  const answer = window ? await session.score(window) : await session.weigh(chunk);
  const arrays = Object.values(answer).filter((value) => ArrayBuffer.isView(value));
  parentPort?.postMessage(
    answer,
    arrays.map(({ buffer }) => buffer as ArrayBuffer),
  );
});
parentPort?.postMessage("ready");
