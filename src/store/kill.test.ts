import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { rawReport } from "./samples.contract.ts";
import { openSqlite } from "./sqlite.ts";

const ROUNDS = 10;
const WRITERS = 2;

/** Starts a writer, kills it at a random moment after its first word, and gives what it had acknowledged. */
function killedWriter(path: string, round: string, afterMs: number): Promise<string[]> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, "kill-writer.contract.ts"), path, round], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    writer.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (said === "") setTimeout(() => writer.kill("SIGKILL"), afterMs);
      said += text;
    });
    writer.once("error", reject).once("close", (code) => {
      if (code !== null) reject(new Error(`The writer ended by itself, with ${code}.`));
      else resolve(said.split("\n").slice(0, -1));
    });
  });
}

test("killed at any moment, a store keeps all that was acknowledged, and is whole", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "parley-kill-")), "parley.db");
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const writers = Array.from({ length: WRITERS }, (_, w) => killedWriter(path, `${round}-${w}`, Math.random() * 150));
    acknowledged.push(...(await Promise.all(writers)).flat());
  }
  const file = new Database(path, { readonly: true });
  expect(file.pragma("integrity_check", { simple: true })).toBe("ok");
  const column = (sql: string) => new Set(file.prepare(sql).pluck().all() as string[]);
  const kept = {
    added: column("select source from report"),
    read: column("select source from reading where current = 1"),
    corrected: column("select id from correction"),
  };
  const lost = acknowledged.filter((line) => {
    const [what, name = ""] = line.split(" ");
    return !kept[what as keyof typeof kept].has(name);
  });
  expect(lost).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * WRITERS);

  const halves = `select count(*) from report where (state = 'read') <> (exists (select 1 from reading where report = report.id))`;
  expect(file.prepare(halves).pluck().get()).toBe(0);
  expect(file.prepare("select count(*) from article_words").pluck().get()).toBe(
    file.prepare("select count(*) from article").pluck().get(),
  );
  file.close();
  await using store = await openSqlite(path);
  expect(await store.addReport(rawReport("Goes on.", "https://e.example/after"))).toBe("new");
}, 60_000);
