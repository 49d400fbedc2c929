import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, test } from "vitest";
import { writeBackup } from "./backup.ts";
import { FIRST_SEARCH } from "./migrations/first-search.ts";
import { rawReport } from "./samples.contract.ts";
import { openSqlite } from "./sqlite.ts";
import { storeContract } from "./store.contract.ts";
import { Clock, read } from "./working.contract.ts";

const newPath = () => join(mkdtempSync(join(tmpdir(), "parley-store-")), "deep", "parley.db");

describe("SQLite", () => {
  storeContract((now) => openSqlite(newPath(), now));

  test("a lease that ran out frees the report; the third vanished worker is the last", async () => {
    const clock = new Clock();
    await using store = await openSqlite(newPath(), clock.now);
    await store.addReport(rawReport("Talks opened."));
    const claims = [];
    for (let turn = 0; turn < 4; turn++) {
      claims.push(await store.claimReport(1000));
      expect(await store.claimReport(1000)).toBeNull();
      clock.pass(1001);
    }
    expect(claims.map((claim) => claim !== null)).toEqual([true, true, true, false]);
    expect(await store.failedReports(1)).toMatchObject([{ code: "worker-ended" }]);
  });

  test("it keeps what it acknowledged: write-ahead log, fsync at each commit", async () => {
    const path = newPath();
    await using store = await openSqlite(path);
    await store.addReport(rawReport("Talks opened."));
    const file = new Database(path, { readonly: true });
    expect(file.pragma("journal_mode", { simple: true })).toBe("wal");
    file.close();
  });

  test("an exact copy opens as a store", async () => {
    await using store = await openSqlite(newPath());
    await store.addReport(rawReport("Talks opened."));
    const copy = newPath().replace("deep/", "");
    expect(await writeBackup(store, copy)).toBeNull();
    await using other = await openSqlite(copy);
    expect((await other.status()).reports.waiting).toBe(1);
  });

  test("a backup onto the store itself is refused", async () => {
    const path = newPath();
    await using store = await openSqlite(path);
    await expect(writeBackup(store, path)).rejects.toThrow("is the store itself");
  });

  test("two connections on one file both write", async () => {
    const path = newPath();
    await using one = await openSqlite(path);
    await using two = await openSqlite(path);
    await Promise.all(
      [one, two].flatMap((store, s) =>
        Array.from({ length: 20 }, (_, n) => store.addReport(rawReport("x", `https://e.example/${s}/${n}`))),
      ),
    );
    expect((await one.status()).reports.waiting).toBe(40);
  });

  test.each([
    {
      what: "another file",
      spoil: (path: string) => writeFileSync(path, "Dear diary, ".repeat(200)),
      says: "is not a Parley store",
    },
    {
      what: "a newer Parley's store",
      spoil: (path: string) => {
        const file = new Database(path);
        file.exec("create table migration (name text primary key); insert into migration values ('9999-later')");
        file.close();
      },
      says: "made by a newer Parley",
    },
  ])("$what is named as such", async ({ spoil, says }) => {
    const path = newPath().replace("deep/", "");
    spoil(path);
    await expect(openSqlite(path)).rejects.toThrow(says);
  });

  test("what an older Parley kept is found by its words after an upgrade", async () => {
    const path = newPath();
    const before = await openSqlite(path);
    await read(before, "Crews struck in Łódź.", { source: "kept" });
    await before[Symbol.asyncDispose]();
    const file = new Database(path);
    for (const statement of ["drop table article_words", ...FIRST_SEARCH.sqlite]) file.exec(statement);
    file.exec("delete from migration where name = '0003-words-as-sought'");
    file.close();

    await using store = await openSqlite(path);
    expect((await store.searchArticles("strike Lodz", 5)).map(({ source }) => source)).toEqual(["kept"]);
  });

  test("what ended a transaction is told, also where SQLite has rolled back by itself, as on a full disk", async () => {
    const path = newPath();
    await using store = await openSqlite(path);
    const file = new Database(path);
    file.exec("create trigger full before insert on report begin select raise(rollback, 'no room'); end");
    file.close();
    await expect(store.addReport(rawReport("Talks opened."))).rejects.toThrow("no room");
  });

  test("a folder that cannot be made is named", async () => {
    const path = newPath().replace("deep/", "");
    writeFileSync(path, "");
    await expect(openSqlite(join(path, "parley.db"))).rejects.toThrow("cannot be opened");
  });
});

test("a file that was cut is told as damaged, with what to do", async () => {
  const path = newPath();
  await (await openSqlite(path))[Symbol.asyncDispose]();
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(0, whole.length / 2));
  await expect(openSqlite(path).then((store) => store.status())).rejects.toThrow("parley.db is damaged");
});
