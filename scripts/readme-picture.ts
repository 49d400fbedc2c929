/** Draws docs/images/briefing.png: the head of the briefing of an example set, as a desk sees it. Needs a Chromium: `CHROMIUM`, or Debian's. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

const ROOT = resolve(import.meta.dirname, "..");
const EXAMPLE = process.argv[2] ?? "examples/minerals-deal";
const PICTURE = join(ROOT, "docs/images/briefing.png");

const folder = await mkdtemp(join(tmpdir(), "parley-picture-"));
const file = join(folder, "briefing.html");
await promisify(execFile)(process.execPath, ["src/cli/parley.ts", "brief", EXAMPLE, "--out", file], { cwd: ROOT });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
});
const page = await browser.newPage({
  viewport: { width: 1200, height: 860 },
  colorScheme: "light",
  reducedMotion: "reduce",
});
await page.goto(pathToFileURL(file).href);
await mkdir(join(ROOT, "docs/images"), { recursive: true });
await page.screenshot({ path: PICTURE });
await browser.close();
await rm(folder, { recursive: true });
