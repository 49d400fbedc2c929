import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { ARTEFACTS } from "./chromium.ts";

const PATIENCE_MS = 20_000;
const ROOT = resolve(import.meta.dirname, "../..");

/** `parley serve` as a user starts it, on a store of its own. */
export async function serve(
  db = join(mkdtempSync(join(tmpdir(), "parley-workspace-")), "parley.db"),
  options: readonly string[] = [],
) {
  if (!existsSync(join(ROOT, "web/dist/index.html"))) throw new Error("web/dist is missing: npm run build -w web");
  mkdirSync(ARTEFACTS, { recursive: true });
  const child: ChildProcess = spawn(
    process.execPath,
    ["src/cli/parley.ts", "serve", "--db", db, "--port", "0", ...options],
    {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const [url] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), "line")) as [string];
  return {
    url,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, "exit");
    },
  };
}

/** A page of the workspace; what it complains about is collected. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, complaints };
}

/** Waits until nothing on the page is on its way any more. Polls from outside: the policy of the page forbids `eval`. */
export async function settled(page: Page): Promise<void> {
  const isOnItsWay = () =>
    page.evaluate<boolean>("document.fonts.status !== 'loaded' || !!document.querySelector('.waiting')");
  do await page.waitForTimeout(200);
  while (await isOnItsWay());
}
