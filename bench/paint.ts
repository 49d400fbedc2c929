import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { openDesk } from "../src/desk/desk.ts";
import { readQueue } from "../src/desk/read-queue.ts";
import { readToy } from "../src/desk/toy-reader.contract.ts";
import type { Answers } from "../src/server/answers.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import { launch } from "../test/browser/chromium.ts";
import { serve } from "../test/browser/workspace.ts";
import { writtenReport } from "./store.ts";

const PAGES = ["", "/timeline", "/deal-map", "/statements", "/disagreements", "/sources"];
const TIMES = 5;

/** What a page with nothing in its cache took, milliseconds from the click: first paint, and the paint that shows its answer. */
async function paintOf(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(`new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.lastPaint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });`);
  await page.goto(url, { waitUntil: "networkidle" });
  const [first, largest] = await page.evaluate<[number, number]>(
    "[performance.getEntriesByName('first-contentful-paint')[0].startTime, window.lastPaint]",
  );
  const bytes = await page.evaluate<number>(
    "performance.getEntriesByType('resource').filter((one) => one.name.includes('/api/')).reduce((sum, one) => sum + one.decodedBodySize, 0)",
  );
  await context.close();
  return { first, largest, bytes };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** `node bench/paint.ts --reports 500`: the workspace in Chromium over the largest of their storylines, on this machine. Needs web/dist. */
const { values } = parseArgs({ options: { reports: { type: "string", default: "500" } } });
const reports = Number(values.reports);
const path = join(mkdtempSync(join(tmpdir(), "parley-paint-")), "parley.db");
{
  await using store = await openSqlite(path);
  for (let n = 0; n < reports; n++) await store.addReport(writtenReport(n, reports));
  for await (const _ of readQueue(store, { read: readToy, once: true }));
  await openDesk(store).record();
}
const server = await serve(path, ["--no-work"]);
const browser = await launch();
try {
  const list = await (await fetch(new URL("/api/storylines", server.url))).json();
  const { storylines } = list as Answers["StorylineList"];
  const storyline = storylines.toSorted((a, b) => b.reports - a.reports)[0]?.id;
  for (const address of [...PAGES.map((page) => `/s/${storyline}${page}`), "/search?q=offer"]) {
    const runs: Awaited<ReturnType<typeof paintOf>>[] = [];
    for (let n = 0; n < TIMES; n++) runs.push(await paintOf(browser, new URL(address, server.url).href));
    const [first, largest, bytes] = (["first", "largest", "bytes"] as const).map((key) =>
      median(runs.map((run) => run[key])),
    );
    process.stdout.write(
      `${address.padEnd(40)} first paint ${first?.toFixed(0).padStart(4)} ms, answer ${largest?.toFixed(0).padStart(4)} ms, ${((bytes ?? 0) / 1000).toFixed(0)} kB from the API\n`,
    );
  }
} finally {
  await browser.close();
  await server.stop();
}
