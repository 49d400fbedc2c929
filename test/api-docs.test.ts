import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { API_SCHEMA_FILE, apiSchemaText } from "../scripts/schema.ts";
import { ROUTES } from "../src/server/routes/routes.ts";

test("docs/api.md lists every route, what it does and its answer, in order, and nothing else", () => {
  const page = readFileSync(resolve(import.meta.dirname, "../docs/api.md"), "utf8");
  const told = [...page.matchAll(/^\| `([A-Z]+ \/api[^`]*)` +\| (.*?) +\| `(\w+)` +\|$/gm)].map(([, ...cells]) => cells);
  expect(told).toEqual(
    ROUTES.map(({ method, path, summary, answer }) => [`${method.toUpperCase()} ${path}`, summary, answer]),
  );
});

test("the schema of answers is the one that the types make; `npm run schema` writes it", () => {
  expect(readFileSync(API_SCHEMA_FILE, "utf8")).toBe(apiSchemaText());
});
