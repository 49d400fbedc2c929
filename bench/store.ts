import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { openDesk } from "../src/desk/desk.ts";
import { readQueue } from "../src/desk/read-queue.ts";
import { readToy, toyReport } from "../src/desk/toy-reader.contract.ts";
import type { Answers } from "../src/server/answers.ts";
import { startServer } from "../src/server/server.ts";
import { openPostgres } from "../src/store/postgres.ts";
import { startPostgres } from "../src/store/postgres-server.contract.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import { randomFrom, SYLLABLES } from "./made-up.ts";
import { type Measure, type Part, processorClock } from "./measure.ts";

type Print = (line: string) => void;
type Random = ReturnType<typeof randomFrom>;

const ACTS = ["offer", "demand", "accept", "reject", "commit"];

/** `together` reports in a row share a storyline, unless it is named: its parties, issues and vocabulary, all made up. */
export function writtenReport(n: number, together: number, storyline = Math.floor(n / together)) {
  const [own, shared] = [n, 1_000_003 + storyline].map((seed) => randomFrom(1 + seed * 7919)) as [Random, Random];
  const word = (syllables: number) =>
    Array.from({ length: syllables }, () => SYLLABLES[shared(SYLLABLES.length)]).join("");
  const name = () => `${word(3)} ${word(2)}`.replace(/\b\w/g, (letter) => letter.toUpperCase());
  const many = (count: number, make: () => string) => Array.from({ length: count }, make);
  const pick = (from: readonly string[]) => from[own(from.length)] ?? "";
  const [parties, issues] = [many(6, name), many(12, () => `${word(2)} ${word(3)}`)];
  const [telling, words] = [many(25, () => word(4)), many(600, () => word(3))];
  const lines = many(5, () => `${pick(parties)}: ${pick(ACTS)} ${pick(issues)}.`);
  const prose = many(40, () => `${[...many(10, () => pick(words)), ...many(4, () => pick(telling))].join(" ")}.`);
  const day = new Date(Date.UTC(2031, 0, 1 + (n % 100))).toISOString().slice(0, 10);
  return toyReport(`outlet-${n % 40}/${n}.txt`, `${lines.join("\n")}\n${prose.join(" ")}`, day);
}

const seconds = async <T>(work: () => Promise<T>): Promise<readonly [number, T]> => {
  const start = performance.now();
  const result = await work();
  return [(performance.now() - start) / 1000, result];
};

/** How fast 1, 2 and 4 processes read a queue on a real PostgreSQL; `pauseMs`: what the reader model would take for a report. */
async function workers(print: Print, reports: number, pauseMs: string): Promise<void> {
  const server = await startPostgres();
  try {
    for (const count of [1, 2, 4]) {
      const where = `${server.url}?schema=bench${count}`;
      await using store = await openPostgres(where);
      for (let n = 0; n < reports; n++) await store.addReport(writtenReport(n, 100));
      const script = resolve(import.meta.dirname, "../src/desk/worker.contract.ts");
      const [took] = await seconds(() =>
        Promise.all(
          Array.from({ length: count }, () => {
            const child = spawn(process.execPath, [script, where, pauseMs], { stdio: "ignore" });
            return new Promise((done) => child.once("close", done));
          }),
        ),
      );
      const { read } = (await store.status()).reports;
      print(
        `${count} workers, ${pauseMs} ms a report: ${read} read in ${took.toFixed(1)} s, ${(read / took).toFixed(1)} reports/s`,
      );
    }
  } finally {
    await server.stop();
  }
}

/** Every view of a storyline, and the views of the whole store. */
const FACES = "state-of-play changes timeline deal-map statements disagreements sources names notes lines".split(" ");

/** How many more reports come one after another, each to a storyline of its own. */
const MORE = 12;

const processorMs = async (work: () => Promise<unknown>): Promise<number> => {
  const spent = processorClock();
  await work();
  return spent();
};

/** What the API takes over many reports, in milliseconds of processor for server and client together. */
async function views(print: Print, reports: number, together: number): Promise<readonly Measure[]> {
  const path = join(mkdtempSync(join(tmpdir(), "parley-bench-")), "parley.db");
  await using store = await openSqlite(path);
  const [adding] = await seconds(async () => {
    for (let n = 0; n < reports; n++) await store.addReport(writtenReport(n, together));
  });
  const [reading] = await seconds(async () => {
    for await (const _ of readQueue(store, { read: readToy, once: true }));
  });
  const maker = openDesk(store);
  const [making, record] = await seconds(() => maker.record());
  print(
    `${reports} reports: added at ${(reports / adding).toFixed(0)}/s, read and saved at ${(reports / reading).toFixed(0)}/s, record of ${record.positions.length} positions in ${record.storylines.length} storylines made in ${making.toFixed(1)} s`,
  );
  const [ready] = await seconds(() => serveOnce(path));
  print(`parley serve: ready in ${ready.toFixed(2)} s`);

  await using server = await startServer(openDesk(store), { host: "127.0.0.1", port: 0, token: null, onFault: fail });
  const get = async (at: string) => {
    let answer: unknown;
    const ms = await processorMs(async () => {
      answer = await (await fetch(new URL(at, server.url))).json();
    });
    return { ms, answer };
  };
  const { ms: list, answer } = await get("/api/storylines");
  print(`list of storylines, first of all requests: ${list.toFixed(0)} ms of processor`);
  const { storylines } = answer as Answers["StorylineList"];
  const largest = storylines.toSorted((a, b) => b.reports - a.reports)[0];
  const at = `/api/storylines/${largest?.id}`;
  const { lines } = (await get(`${at}/lines?limit=1`)).answer as Answers["LinePage"];
  const addresses = [
    at,
    ...FACES.map((face) => `${at}/${face}`),
    `${at}/state-of-play?as-of=2031-02-01`,
    `/api/articles/${lines[0]?.passages[0]?.article}`,
    `/api/positions/${lines[0]?.id}`,
    "/api/search?q=offer",
  ];
  let worst = 0;
  for (const address of addresses) {
    const [first, again] = [(await get(address)).ms, (await get(address)).ms];
    worst = Math.max(worst, first, again);
    print(
      `${address.replace(at, "…").padEnd(40)} first ${first.toFixed(0).padStart(4)} ms, again ${again.toFixed(0).padStart(4)} ms`,
    );
  }
  const more: number[] = [];
  for (let n = 0; n < MORE; n++) {
    await store.addReport(writtenReport(reports + n, together, n % Math.ceil(reports / together)));
    for await (const _ of readQueue(store, { read: readToy, once: true }));
    more.push(await processorMs(() => maker.storylines()));
  }
  more.sort((a, b) => a - b);
  const [half, most] = [more[MORE >> 1] ?? 0, more.at(-1) ?? 0];
  print(
    `one more report, until the record is saved: half of ${MORE} at most ${half.toFixed(0)} ms, the worst ${most.toFixed(0)} ms`,
  );
  print(`memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
  return [
    { id: "store/one-more-ms", value: half, reach: 1000, isPace: true },
    { id: "store/serve-ready-s", value: ready, reach: 2, isPace: true },
    { id: "store/worst-view-ms", value: worst, reach: 200, isPace: true },
  ];
}

const fail = (error: Error): void => {
  throw error;
};

/** From the start of the process to the line that tells its address. */
async function serveOnce(path: string): Promise<void> {
  const command = resolve(import.meta.dirname, "../src/cli/parley.ts");
  const child = spawn(process.execPath, [command, "serve", "--no-work", "--port", "0", "--db", path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  child.kill("SIGTERM");
}

/**
 * The store and the API under load. Reports are written here and read by the tests' toy reader, so that the figures are the
 * store's and the server's, not the model's.
 */
export const store: Part = {
  name: "store",
  needs: "nothing",
  run: (print) => views(print, 1000, 100),
};

/** `node bench/store.ts views --reports 10000 --together 100`, `node bench/store.ts workers` (needs PostgreSQL). */
if (import.meta.main) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      reports: { type: "string" },
      together: { type: "string", default: "100" },
      pause: { type: "string", default: "80" },
    },
  });
  const print: Print = (line) => void process.stdout.write(`${line}\n`);
  if (positionals[0] === "workers") await workers(print, Number(values.reports ?? 200), values.pause);
  else await views(print, Number(values.reports ?? 10_000), Number(values.together));
}
