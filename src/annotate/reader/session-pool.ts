import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Scores } from "./scores.ts";
import type { Session } from "./session.ts";
import type { WindowInput } from "./window-input.ts";

interface Job {
  readonly input: WindowInput;
  readonly done: (scores: Scores) => void;
  readonly failed: (cause: unknown) => void;
}

/** One copy of the graph a thread: onnxruntime-node blocks the thread it runs in, and two windows at once beat one window on two cores. */
export async function openPool(path: string, threads: number): Promise<Session> {
  const file = new URL(
    import.meta.url.endsWith(".ts") ? "./session-worker.ts" : "./session-worker.js",
    import.meta.url,
  );
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const current = new Map<Worker, Job>();
  const workers = Array.from({ length: threads }, () => new Worker(file, { workerData: path }));
  const next = (worker: Worker) => {
    const job = waiting.shift();
    if (!job) return void idle.push(worker);
    current.set(worker, job);
    worker.postMessage(job.input);
  };
  await Promise.all(workers.map((worker) => once(worker, "message")));
  let broken: unknown = null;
  for (const worker of workers) {
    worker.on("message", (scores: Scores) => {
      current.get(worker)?.done(scores);
      next(worker);
    });
    worker.on("error", (cause) => {
      broken = cause;
      current.get(worker)?.failed(cause);
      for (const job of waiting.splice(0)) job.failed(cause);
    });
    idle.push(worker);
  }
  return {
    score: (input) =>
      new Promise((done, failed) => {
        if (broken !== null) return failed(broken);
        waiting.push({ input, done, failed });
        const worker = idle.pop();
        if (worker) next(worker);
      }),
    async release() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
