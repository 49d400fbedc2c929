import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deniedScripts, LOCK_FILE, type Lock, missingOptionals, PACKAGE_FILE } from "../scripts/lock-file.ts";

const lock: Lock = JSON.parse(readFileSync(LOCK_FILE, "utf8"));

test("no optional package of any platform is missing, or npm ci refuses; scripts/complete-lock.ts adds them", () => {
  expect(missingOptionals(lock).map(({ name }) => name)).toEqual([]);
});

test("the lock file holds no registry's address", () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.startsWith("http"))).toEqual([]);
});

test("no install script is marked that package.json denies; scripts/complete-lock.ts takes the marks out", () => {
  const { allowScripts } = JSON.parse(readFileSync(PACKAGE_FILE, "utf8"));
  expect(deniedScripts(lock, allowScripts)).toEqual([]);
});

test.each([
  ["denied", { hasInstallScript: true }, false, ["node_modules/b/node_modules/a"]],
  ["allowed", { hasInstallScript: true }, true, []],
  ["denied, without one", {}, false, []],
])("an install script that is %s", (_name, entry, isAllowed, found) => {
  expect(deniedScripts({ packages: { "node_modules/b/node_modules/a": entry } }, { a: isAllowed })).toEqual(found);
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
