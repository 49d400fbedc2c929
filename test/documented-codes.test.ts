import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const DOCS = readFileSync(join(ROOT, "docs/data-format.md"), "utf8");
const CODE = /(?:ParleyError\(\s*|super\(\s*|\bnote\(\s*|\bcode: )"([a-z]+(?:-[a-z]+)*)"/g;

const codesIn = (stage: string): readonly string[] => {
  const files = (readdirSync(join(ROOT, "src", stage), { recursive: true }) as string[]).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  const codes = files.flatMap((file) =>
    [...readFileSync(join(ROOT, "src", stage, file), "utf8").matchAll(CODE)].map((match) => match[1] ?? ""),
  );
  return [...new Set(codes)].sort();
};

test.each([
  ["acquire", 15],
  ["clean", 10],
])("docs/data-format.md lists every note and error of %s", (stage, atLeast) => {
  const codes = codesIn(stage);
  expect(codes.length).toBeGreaterThan(atLeast);
  expect(codes.filter((code) => !DOCS.includes(`\`${code}\``))).toEqual([]);
});
