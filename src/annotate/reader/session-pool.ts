import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { PieceMatters } from "../matters/matters.ts";
import type { GraphPaths } from "./manifest.ts";
import type { Scores } from "./scores.ts";
import type { Session } from "./session.ts";
import type { WindowInput } from "./window-input.ts";

/** What a thread is asked: to score a window, or to weigh a chunk. */
export type Question =
  | { readonly window: WindowInput; readonly chunk?: never }
  | { readonly window?: never; readonly chunk: Int32Array };

type Answer = Scores & PieceMatters;

interface Job {
  readonly question: Question;
  readonly done: (answer: Answer) => void;
  readonly failed: (cause: unknown) => void;
}

/** One copy of the graphs a thread: onnxruntime-node blocks the thread it runs in, and two windows at once beat one window on two cores. */
export async function openPool(paths: GraphPaths, threads: number): Promise<Session> {
  const file = new URL(
    import.meta.url.endsWith(".ts") ? "./session-worker.ts" : "./session-worker.js",
    import.meta.url,
  );
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const current = new Map<Worker, Job>();
  const workers = Array.from({ length: threads }, () => new Worker(file, { workerData: paths }));
  const next = (worker: Worker) => {
    const job = waiting.shift();
    if (!job) return void idle.push(worker);
    current.set(worker, job);
    worker.postMessage(job.question);
  };
  await Promise.all(workers.map((worker) => once(worker, "message")));
  let broken: unknown = null;
  for (const worker of workers) {
    worker.on("message", (answer: Answer) => {
      current.get(worker)?.done(answer);
      next(worker);
    });
    worker.on("error", (cause) => {
      broken = cause;
      current.get(worker)?.failed(cause);
      for (const job of waiting.splice(0)) job.failed(cause);
    });
    idle.push(worker);
  }
  const ask = (question: Question): Promise<Answer> =>
    new Promise((done, failed) => {
      if (broken !== null) return failed(broken);
      waiting.push({ question, done, failed });
      const worker = idle.pop();
      if (worker) next(worker);
    });
  return {
    score: (window) => ask({ window }),
    weigh: (chunk) => ask({ chunk }),
    async release() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
