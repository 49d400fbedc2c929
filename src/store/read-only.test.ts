import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isReadOnly } from "./is-read-only.ts";
import { openReadOnly } from "./read-only.ts";
import { rawReport } from "./samples.contract.ts";
import { openSqlite } from "./sqlite.ts";

const newFolder = () => mkdtempSync(join(tmpdir(), "parley-store-"));
const copiesThere = () => readdirSync(tmpdir()).filter((name) => /^parley-[^-]+$/u.test(name)).length;

/** Nobody's rights: root may write everywhere. */
async function asNobody<T>(work: () => T | Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** A store with one report in a folder that may be read only. */
async function locked(): Promise<string> {
  const folder = newFolder();
  const path = join(folder, "parley.db");
  await using store = await openSqlite(path);
  await store.addReport(rawReport("Talks opened."));
  await store[Symbol.asyncDispose]();
  chmodSync(path, 0o444);
  chmodSync(folder, 0o555);
  return path;
}

test("a store that may be written to is not read-only, nor is one that is not there", async () => {
  const path = join(newFolder(), "parley.db");
  await (await openSqlite(path))[Symbol.asyncDispose]();
  expect([isReadOnly(path), isReadOnly(join(newFolder(), "none.db"))]).toEqual([false, false]);
});

test("a store that may only be read is told as such", async ({ skip }) => {
  const path = await locked();
  if (process.getuid?.() !== 0) return expect(isReadOnly(path)).toBe(true);
  // The right to write is asked of the real user: a process of nobody's own asks, which reads the code from its input.
  const code = readFileSync(join(import.meta.dirname, "is-read-only.ts"), "utf8");
  const { stdout, error } = spawnSync(process.execPath, ["--input-type=module-typescript", "-"], {
    input: `${code}\nconsole.log(isReadOnly(${JSON.stringify(path)}));`,
    encoding: "utf8",
    cwd: tmpdir(),
    uid: 65_534,
    gid: 65_534,
  });
  if (error) skip(`nobody may not run ${process.execPath}`);
  expect(stdout.trim()).toBe("true");
});

test("it is looked at as it stands; what people would want kept is refused, and no copy stays", async () => {
  const path = await locked();
  const [before, copies] = [readFileSync(path), copiesThere()];
  await asNobody(async () => {
    await using store = await openReadOnly(path);
    expect([store.where, (await store.status()).reports.waiting]).toEqual([path, 1]);
    await store.saveRecord({ madeFrom: "here", storylines: [] });
    for (const change of [
      () => store.addReport(rawReport("Talks closed.")),
      () => store.claimReport(1000),
      () => store.addCorrection("ada", { kind: "rename", subject: "actor", id: "a", to: "b" } as never),
      () => store.followFeed("https://e.example/feed", null, null),
    ])
      await expect(change()).rejects.toMatchObject({ code: "store-read-only", message: expect.stringContaining(path) });
  });
  expect(readFileSync(path).equals(before)).toBe(true);
  expect([readdirSync(join(path, "..")), copiesThere()]).toEqual([["parley.db"], copies]);
});

test("what a process that was killed left in the log is in it", async () => {
  const [alive, dead] = [join(newFolder(), "parley.db"), join(newFolder(), "parley.db")];
  await using store = await openSqlite(alive);
  await store.addReport(rawReport("Talks opened."));
  for (const ending of ["", "-wal"]) copyFileSync(alive + ending, dead + ending);
  chmodSync(join(dead, ".."), 0o555);
  await asNobody(async () => {
    await using seen = await openReadOnly(dead);
    expect((await seen.status()).reports.waiting).toBe(1);
  });
});

test("whoever opens it to write is told that it cannot be written to", async () => {
  const path = await locked();
  await asNobody(() => expect(openSqlite(path)).rejects.toMatchObject({ code: "store-read-only" }));
});

test("one that may not even be read is named", async () => {
  const path = await locked();
  chmodSync(path, 0);
  await asNobody(() => expect(openReadOnly(path)).rejects.toMatchObject({ code: "store-unopenable" }));
});
