import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LOCK_FILE, type Lock, missingOptionals } from "../scripts/lock-file.ts";

const lock: Lock = JSON.parse(readFileSync(LOCK_FILE, "utf8"));

test("no optional package of any platform is missing, or npm ci refuses; scripts/complete-lock.ts adds them", () => {
  expect(missingOptionals(lock).map(({ name }) => name)).toEqual([]);
});

test("the lock file holds no registry's address", () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.startsWith("http"))).toEqual([]);
});

test.each([
  ["an entry that is there", { "node_modules/a": { optionalDependencies: { b: "1.0.0" } }, "node_modules/b": {} }, []],
  [
    "one beneath its parent",
    { "node_modules/a": { optionalDependencies: { b: "1.0.0" } }, "node_modules/a/node_modules/b": {} },
    [],
  ],
  [
    "one that is nowhere",
    { "node_modules/a": { dev: true, optionalDependencies: { b: "^1.0.0" } } },
    [{ name: "b", version: "1.0.0", isDev: true }],
  ],
])("%s", (_name, packages, missing) => {
  expect(missingOptionals({ packages })).toEqual(missing);
});
