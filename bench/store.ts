import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { openDesk } from "../src/desk/desk.ts";
import { readQueue } from "../src/desk/read-queue.ts";
import { readToy, toyReport } from "../src/desk/toy-reader.contract.ts";
import { startServer } from "../src/server/server.ts";
import { openPostgres } from "../src/store/postgres.ts";
import { startPostgres } from "../src/store/postgres-server.contract.ts";
import { openSqlite } from "../src/store/sqlite.ts";

/**
 * The store under load: `node bench/store.ts workers` reads a queue on a real PostgreSQL with 1, 2 and 4 processes;
 * `node bench/store.ts views` times the API's views over many reports. Reports are written by this script and read by the
 * tests' toy reader, so that the figures are the store's and the server's, not the model's.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    reports: { type: "string" },
    /** Milliseconds that a worker spends on a report: what the reader model takes. */
    pause: { type: "string", default: "80" },
  },
});

const ACTS = ["offer", "demand", "accept", "reject", "commit"];
const SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");
const REPORTS_A_STORYLINE = 100;

/** Park & Miller's generator (1988): the same number, the same report. */
function randomFrom(seed: number): (below: number) => number {
  let state = (1 + seed * 7919) % 2147483647;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** 100 reports share a storyline: its parties, issues and vocabulary, all made up. */
function writtenReport(n: number) {
  const [own, shared] = [randomFrom(n), randomFrom(1_000_003 + Math.floor(n / REPORTS_A_STORYLINE))];
  const word = (syllables: number) =>
    Array.from({ length: syllables }, () => SYLLABLES[shared(SYLLABLES.length)]).join("");
  const name = () => `${word(3)} ${word(2)}`.replace(/\b\w/g, (letter) => letter.toUpperCase());
  const many = (count: number, make: () => string) => Array.from({ length: count }, make);
  const pick = (from: readonly string[]) => from[own(from.length)] ?? "";
  const [parties, issues, words] = [many(6, name), many(12, () => `${word(2)} ${word(3)}`), many(600, () => word(3))];
  const lines = many(5, () => `${pick(parties)}: ${pick(ACTS)} ${pick(issues)}.`);
  const prose = many(40, () => `${many(14, () => pick(words)).join(" ")}.`);
  const day = new Date(Date.UTC(2031, 0, 1 + (n % REPORTS_A_STORYLINE))).toISOString().slice(0, 10);
  return toyReport(`outlet-${n % 40}/${n}.txt`, `${lines.join("\n")}\n${prose.join(" ")}`, day);
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const seconds = async <T>(work: () => Promise<T>): Promise<readonly [number, T]> => {
  const start = performance.now();
  const result = await work();
  return [(performance.now() - start) / 1000, result];
};

async function workers(reports: number): Promise<void> {
  const server = await startPostgres();
  try {
    for (const count of [1, 2, 4]) {
      const where = `${server.url}?schema=bench${count}`;
      await using store = await openPostgres(where);
      for (let n = 0; n < reports; n++) await store.addReport(writtenReport(n));
      const script = resolve(import.meta.dirname, "../src/desk/worker.contract.ts");
      const [took] = await seconds(() =>
        Promise.all(
          Array.from({ length: count }, () => {
            const child = spawn(process.execPath, [script, where, values.pause], { stdio: "ignore" });
            return new Promise((done) => child.once("close", done));
          }),
        ),
      );
      const { read } = (await store.status()).reports;
      print(
        `${count} workers, ${values.pause} ms a report: ${read} read in ${took.toFixed(1)} s, ${(read / took).toFixed(1)} reports/s`,
      );
    }
  } finally {
    await server.stop();
  }
}

async function views(reports: number): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), "parley-bench-")), "parley.db");
  await using store = await openSqlite(path);
  const [adding] = await seconds(async () => {
    for (let n = 0; n < reports; n++) await store.addReport(writtenReport(n));
  });
  const [reading] = await seconds(async () => {
    for await (const _ of readQueue(store, { read: readToy, once: true }));
  });
  print(
    `${reports} reports: added at ${(reports / adding).toFixed(0)}/s, read and saved at ${(reports / reading).toFixed(0)}/s`,
  );
  const [making, record] = await seconds(() => openDesk(store).record());
  print(
    `record made in ${making.toFixed(1)} s: ${record.positions.length} positions, ${record.storylines.length} storylines`,
  );

  const desk = openDesk(store);
  const [starting, server] = await seconds(() =>
    startServer(desk, { host: "127.0.0.1", port: 0, token: null, onFault: (error) => print(`${error.stack}`) }),
  );
  await using _ = server;
  const get = (at: string) =>
    seconds(
      async () =>
        (await fetch(new URL(at, server.url))).json() as Promise<{
          storylines: { id: string }[];
          articles: { id: string }[];
        }>,
    );
  const [first, { storylines }] = await get("/api/storylines");
  print(`server ready in ${(starting * 1000).toFixed(0)} ms, list of storylines in ${(first * 1000).toFixed(0)} ms`);
  const [, { articles }] = await get("/api/articles?limit=1");
  const rare = new TextDecoder().decode(writtenReport(0).bytes).split(" ").at(-1)?.replace(".", "");
  const at = `/api/storylines/${storylines[0]?.id}`;
  const faces = [
    "state-of-play",
    "changes",
    "timeline",
    "deal-map",
    "statements",
    "disagreements",
    "sources",
    "names",
    "lines",
  ];
  const addresses = [
    ...faces.map((face) => `${at}/${face}`),
    `${at}/state-of-play?as-of=2031-02-01`,
    `/api/articles/${articles[0]?.id}`,
    "/api/search?q=offer",
    `/api/search?q=${rare}`,
  ];
  for (const address of addresses) {
    const [cold] = await get(address);
    const [warm] = await get(address);
    print(
      `${address.replace(at, "…").padEnd(46)} first ${(cold * 1000).toFixed(0).padStart(5)} ms, again ${(warm * 1000).toFixed(0).padStart(5)} ms`,
    );
  }
  print(`memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
}

const BENCHES: Readonly<Record<string, (reports: number) => Promise<void>>> = { workers, views };
const bench = BENCHES[positionals[0] ?? ""];
if (bench === undefined)
  print(`usage: node bench/store.ts ${Object.keys(BENCHES).join("|")} [--reports N] [--pause MS]`);
else await bench(Number(values.reports ?? (positionals[0] === "views" ? 10_000 : 200)));
