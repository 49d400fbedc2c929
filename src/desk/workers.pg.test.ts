import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPostgres } from "../store/postgres.ts";
import { startPostgres, type TestServer } from "../store/postgres-server.contract.ts";
import { toyReport } from "./toy-reader.contract.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop());

const REPORTS = 40;

function startWorker(
  where: string,
  pauseMs: number,
): { readonly child: ChildProcess; readonly said: Promise<string[]> } {
  const child = spawn(process.execPath, [join(import.meta.dirname, "worker.contract.ts"), where, `${pauseMs}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout?.setEncoding("utf8").on("data", (more: string) => {
    text += more;
  });
  return {
    child,
    said: new Promise((resolve) => child.once("close", () => resolve(text.split("\n").filter(Boolean)))),
  };
}

test("workers killed in the middle of a report lose nothing, and nothing is coded twice", async () => {
  const where = `${server.url}?schema=workers`;
  await using store = await openPostgres(where);
  for (let n = 0; n < REPORTS; n++) await store.addReport(toyReport(`${n}.txt`, `Ferry Line: reject clause ${n}.`));

  const doomed = [startWorker(where, 60), startWorker(where, 60)];
  for (const { child } of doomed) {
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    setTimeout(() => child.kill("SIGKILL"), 700 + Math.random() * 300);
  }
  const before = (await Promise.all(doomed.map(({ said }) => said))).flat();
  expect(before.length).toBeLessThan(REPORTS);

  const survivors: string[] = [];
  const deadline = Date.now() + 60_000;
  while ((await store.status()).reports.read < REPORTS && Date.now() < deadline)
    survivors.push(...(await startWorker(where, 0).said));

  expect((await store.status()).reports).toEqual({ waiting: 0, reading: 0, read: REPORTS, failed: 0 });
  const read = [...before, ...survivors].filter((line) => line.startsWith("read "));
  expect(new Set(read).size).toBe(read.length);
  expect(await store.currentReadings()).toHaveLength(REPORTS);
}, 120_000);
