import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const SRC = join(ROOT, "src");
/** In `new ParleyError("code"`, in a class of errors of its own, in a note, in what the server refuses. */
const CODE = /(?:ParleyError\(\s*|super\(\s*|\bnote\(\s*|\bproblem\(\s*|\bcode: )"([a-z]+(?:-[a-z]+)*)"/g;

const sources = (readdirSync(SRC, { recursive: true }) as string[]).filter(
  (file) => file.endsWith(".ts") && !/\.(?:test|contract)\.ts$/.test(file),
);
const codes = new Map(
  sources.flatMap((file) =>
    [...readFileSync(join(SRC, file), "utf8").matchAll(CODE)].map(([, code = ""]) => [code, file] as const),
  ),
);

test("docs/data-format.md has a row for every code of a note, an error or a refusal", () => {
  const page = readFileSync(join(ROOT, "docs/data-format.md"), "utf8");
  const told = new Set([...page.matchAll(/^\| `([\w-]+)` /gm)].map(([, code]) => code));
  expect(codes.size).toBeGreaterThan(50);
  expect([...codes].filter(([code]) => !told.has(code))).toEqual([]);
});
