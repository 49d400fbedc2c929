import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const FOLDERS = ["store", "correct", "desk", "server"];

test("docs/data-format.md tells every code that the store, corrections and the server give", () => {
  const page = readFileSync(join(ROOT, "docs/data-format.md"), "utf8");
  const told = new Set([...page.matchAll(/^\| `([\w-]+)` /gm)].map(([, code]) => code));
  const files = FOLDERS.flatMap((folder) =>
    (readdirSync(join(ROOT, "src", folder), { recursive: true }) as string[]).map((name) =>
      join(ROOT, "src", folder, name),
    ),
  ).filter((name) => name.endsWith(".ts") && !/\.(test|contract)\.ts$/.test(name));
  const code = /(?:new ParleyError\(\s*|super\(|code: )"([a-z][\w-]+)"/g;
  const given = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(code)].map(([, found]) => found));
  expect(given.length).toBeGreaterThan(10);
  expect([...new Set(given)].filter((one) => !told.has(one))).toEqual([]);
});
