/** Draws docs/images/workspace.png: a claim opened in the workspace over an example set. Needs a Chromium: `CHROMIUM`, or Debian's. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";

const ROOT = resolve(import.meta.dirname, "..");
const PORT = 7191;

const folder = await mkdtemp(join(tmpdir(), "parley-workspace-"));
const db = join(folder, "parley.db");
const parley = (...args: readonly string[]) =>
  spawn(process.execPath, ["src/cli/parley.ts", ...args, "--db", db], { cwd: ROOT, stdio: "ignore" });

const adding = parley("add", "examples/minerals-deal");
await new Promise((done) => adding.once("exit", done));
const serving = parley("serve", "--port", String(PORT));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 860 },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  for (let tries = 0; tries < 50; tries++) {
    const isUp = await page.goto(`http://127.0.0.1:${PORT}/`).then(
      () => true,
      () => false,
    );
    if (isUp) break;
    await new Promise((done) => setTimeout(done, 200));
  }
  await page.locator('a[href^="/s/"]').first().click();
  await page.locator("[data-line]").first().click();
  await page.getByText("copy as footnote").first().waitFor();
  await page.screenshot({ path: join(ROOT, "docs/images/workspace.png") });
} finally {
  await browser.close();
  serving.kill();
  await rm(folder, { recursive: true });
}
