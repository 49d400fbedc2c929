/** Writes a real briefing's head into README.md, between the comment that names the command and the end of its code block. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";

const ROOT = resolve(import.meta.dirname, "..");
const README = resolve(ROOT, "README.md");
const LINES = 40;

const text = await readFile(README, "utf8");
const slot = /<!-- excerpt: npx parley (.+) -->\n\n```text\n[\s\S]*?```/u;
const [, command] = slot.exec(text) ?? [];
if (!command) throw new Error("README.md has no excerpt comment");
const { stdout } = await promisify(execFile)(process.execPath, ["src/cli/parley.ts", ...command.split(" ")], {
  cwd: ROOT,
});
const lines = stdout.split("\n");
const excerpt = lines
  .slice(
    0,
    lines.findIndex((line, at) => at >= LINES && line === ""),
  )
  .join("\n");
await writeFile(
  README,
  text.replace(slot, () => `<!-- excerpt: npx parley ${command} -->\n\n\`\`\`text\n${excerpt}\n…\n\`\`\``),
);
