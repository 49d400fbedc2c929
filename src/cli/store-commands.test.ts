import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { lineOf } from "../correct/line.ts";
import { openDesk } from "../desk/desk.ts";
import { readQueue } from "../desk/read-queue.ts";
import { readToy, toyReport } from "../desk/toy-reader.contract.ts";
import { openSqlite } from "../store/sqlite.ts";
import { captured } from "./captured-io.contract.ts";
import { COMMANDS } from "./commands.ts";
import { run } from "./run.ts";

let folder: string;
let db: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-cli-"));
  db = join(folder, "parley.db");
});

async function parley(...argv: readonly string[]) {
  const { io, out, err } = captured({ env: { PARLEY_DB: db } });
  return { code: await run(argv, io, COMMANDS), out: out(), err: err() };
}

/** A store with two reports read, one that failed, and one line corrected. */
async function filled(): Promise<void> {
  await using store = await openSqlite(db);
  await store.addReport(
    toyReport("harbour/1.txt", "The strike goes on.\nFerry Line: reject night duty.", "2031-05-02"),
  );
  await store.addReport(toyReport("post/1.txt", "The strike goes on.\nFerry Line: accept night duty.", "2031-05-03"));
  await store.addReport(toyReport("post/2.txt", " "));
  for await (const _ of readQueue(store, { read: readToy, once: true }));
  const record = await openDesk(store).record();
  const [position] = record.positions.filter(({ act }) => act === "accept");
  if (!position) throw new Error("no position");
  await store.addCorrection("ada", { kind: "correct", line: lineOf(record, position), set: { act: "offer" } });
}

test("reports are kept for later; what fails is named, and the rest is kept", async () => {
  writeFileSync(join(folder, "a.txt"), "The strike goes on.");
  writeFileSync(join(folder, "b.txt"), "The strike is over.");
  expect(await parley("add", join(folder, "a.txt"), join(folder, "b.txt"), "--later")).toEqual({
    code: 0,
    out: "2 new, 0 changed, 0 known; reading is left to parley work\n",
    err: "",
  });
  writeFileSync(join(folder, "b.txt"), "The strike was over.");
  const again = await parley("add", join(folder, "a.txt"), join(folder, "b.txt"), join(folder, "none.txt"), "--later");
  expect([again.code, again.out]).toEqual([1, "0 new, 1 changed, 1 known; reading is left to parley work\n"]);
  expect(again.err).toContain("none.txt");
  expect((await parley("status")).out).toContain("0 read, 0 being read, 3 waiting, 0 failed");
});

test("what a worker that was killed had in hand is told, and read by the next once its lease is out", async () => {
  const hourAgo = () => new Date(Date.now() - 3_600_000);
  for (const [name, now] of [
    ["a", hourAgo],
    ["b", () => new Date()],
  ] as const) {
    await using store = await openSqlite(db, now);
    await store.addReport(toyReport(name, "The strike goes on."));
    await store.claimReport(60_000);
  }
  const { out, err } = await parley("work", "--once");
  expect(out).toBe("1 read, 0 failed\n");
  expect(err).toContain("1 more being read by other workers");
  expect((await parley("status")).out).toContain("1 read, 1 being read, 0 waiting, 0 failed");
  expect((await parley("brief")).err).toContain("being read at this moment, and not in it: 1 report");
});

test("an archive that was cut off is gone on with where the store's last page of it is", async () => {
  const record = (n: number) => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Talks, day ${n}.</p>`;
    return gzipSync(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/${n}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`,
    );
  };
  const archive = join(folder, "news.warc.gz");
  writeFileSync(archive, Buffer.concat([record(1), record(2)]));
  expect((await parley("add", archive, "--later", "--resume")).out).toMatch(/^2 new, 0 changed, 0 known/);
  writeFileSync(archive, Buffer.concat([record(1), record(2), record(3)]));
  expect((await parley("add", archive, "--later", "--resume")).out).toMatch(/^1 new, 0 changed, 1 known/);
  expect((await parley("add", archive, "--later")).out).toMatch(/^0 new, 0 changed, 3 known/);
});

test("reports that another Parley or reader read are read anew; failed ones when told to", async () => {
  await filled();
  expect((await parley("status")).out).toContain("2 by another Parley or reader");
  expect(await parley("work", "--once")).toMatchObject({ code: 0, out: "2 read, 0 failed\n" });
  expect((await parley("status")).out).not.toContain("another Parley");
  expect(await parley("work", "--once")).toMatchObject({ code: 0, out: "0 read, 0 failed\n", err: "" });
  expect((await parley("work", "--once", "--again")).out).toBe("0 read, 1 failed\n");
  expect(JSON.parse((await parley("status", "--json")).out)).toMatchObject({ readByOthers: 0 });
});

test("status tells what is there and what failed, in words and as JSON", async () => {
  await filled();
  const { out } = await parley("status");
  for (const line of [
    "2 read, 0 being read, 0 waiting, 1 failed",
    "articles     2",
    "corrections  1",
    "post/2.txt is empty.",
  ])
    expect(out).toContain(line);
  expect(JSON.parse((await parley("status", "--json")).out)).toMatchObject({
    articles: 2,
    failed: [{ code: "empty" }],
    feeds: [],
  });
});

describe("export", () => {
  test.each([
    { format: "json", starts: '{\n  "format": "parley/1"' },
    { format: "csv", starts: "storyline,party,speaker,act" },
    { format: "jsonl-plover", starts: '{"id"' },
    { format: "md", starts: "# " },
    { format: "html", starts: "<!doctype html>" },
    { format: "gold", starts: '{"doc":"post/1.txt"' },
    { format: "corrections", starts: '{"id"' },
  ])("writes $format", async ({ format, starts }) => {
    await filled();
    const { code, out, err } = await parley("export", "--format", format);
    expect([code, err, out.slice(0, starts.length)]).toEqual([0, "", starts]);
  });

  test("a table in a file has the mark by which spreadsheets know its encoding", async () => {
    await filled();
    const [exported, told] = [join(folder, "exported.csv"), join(folder, "told.csv")];
    expect((await parley("export", "-f", "csv", "-o", exported)).code).toBe(0);
    expect((await parley("brief", "-o", told)).code).toBe(0);
    for (const file of [exported, told])
      expect(readFileSync(file, "utf8")).toMatch(/^\ufeffstoryline,party,speaker,act/u);
  });

  test("the record carries corrections, and can be that of a day", async () => {
    await filled();
    const acts = async (...argv: string[]) =>
      JSON.parse((await parley("export", ...argv)).out)
        .positions.map(({ act }: { act: string }) => act)
        .toSorted();
    expect(await acts()).toEqual(["offer", "reject"]);
    expect(await acts("--as-of", "2031-05-02")).toEqual(["reject"]);
    const file = join(folder, "out.json");
    expect(await parley("export", "-o", file)).toEqual({ code: 0, out: "", err: "" });
    expect(JSON.parse(readFileSync(file, "utf8")).format).toBe("parley/1");
  });
});

test("brief without sources is of the store", async () => {
  await filled();
  const { code, out } = await parley("brief", "--format", "md");
  expect(code).toBe(0);
  expect(out).toContain("Ferry Line");
});

test("a backup restores into an empty store, of either kind of file", async () => {
  await filled();
  const [lines, copy] = [join(folder, "b.jsonl"), join(folder, "copy.db")];
  expect((await parley("backup", lines)).out).toBe(`${lines}: 8 rows of ${db}\n`);
  expect((await parley("backup", copy)).out).toBe(`${copy}: a copy of ${db}\n`);
  const other = join(folder, "other.db");
  expect((await parley("restore", lines, "--db", other)).out).toBe(`8 rows into ${other}\n`);
  const exported = async (path: string) => (await parley("export", "--db", path)).out;
  expect(await exported(other)).toBe(await exported(db));
  expect(await exported(copy)).toBe(await exported(db));
  expect(await parley("restore", lines)).toMatchObject({
    code: 1,
    err: expect.stringContaining("already holds reports"),
  });
});

test("reading lists name the feeds; they can be left again", async () => {
  const list = join(folder, "list.opml");
  writeFileSync(
    list,
    '<opml version="2.0"><body><outline text="Harbour" xmlUrl="https://harbour.example/rss"/></body></opml>',
  );
  await using store = await openSqlite(db);
  expect(await parley("export", "--format", "opml")).toMatchObject({
    code: 2,
    err: expect.stringContaining("follows no feed"),
  });
  await store.followFeed("https://harbour.example/rss", "Harbour", 7);
  const exported = join(folder, "out.opml");
  await parley("export", "--format", "opml", "--out", exported);
  expect(await parley("follow", exported, "--stop")).toEqual({ code: 0, out: "", err: "" });
  await store.followFeed("https://harbour.example/rss", "Harbour", 7);
  expect(await parley("follow", list, "--stop")).toEqual({ code: 0, out: "", err: "" });
  expect(await parley("follow", list, "--stop")).toMatchObject({
    code: 1,
    err: expect.stringContaining("was not followed"),
  });
});

test("a feed that failed and is named again is left alone, and how long is told", async () => {
  const url = "https://harbour.example/rss";
  await using store = await openSqlite(db);
  await store.followFeed(url, null, null);
  const nextAt = new Date(Date.now() + 3_600_000).toISOString();
  await store.takeDueFeed();
  await store.savePoll(url, { url, title: null, state: null, failure: "It does not answer.", nextAt });
  const { code, err } = await parley("follow", url, "--once");
  expect(code).toBe(0);
  expect(err).toContain(`${url}: is left alone until ${nextAt.slice(0, 10)}`);
  expect(err).toContain("for it failed: It does not answer.");
  expect((await parley("follow", "--once")).err).toBe("");
});

test("a briefing of a store without reports says how to fill it", async () => {
  await using store = await openSqlite(db);
  expect((await store.status()).reports.read).toBe(0);
  expect((await parley("brief")).err).toContain("holds no report yet; parley add SOURCES…");
});

test("a feed whose site asks for long pauses keeps nothing else waiting, nor whoever stops the desk", async () => {
  const asked: string[] = [];
  const site = createServer((request, response) => {
    asked.push(request.url ?? "");
    const story = (n: number) => `<item><title>${n}</title><link>http://${request.headers.host}/${n}</link></item>`;
    const isFeed = request.url === "/rss";
    response.writeHead(200, { "content-type": isFeed ? "application/rss+xml" : "text/plain" });
    response.end(
      isFeed
        ? `<rss version="2.0"><channel><title>Slow</title>${[1, 2, 3].map(story).join("")}</channel></rss>`
        : "User-agent: *\nCrawl-delay: 30\n",
    );
  });
  await new Promise<void>((ready) => site.listen(0, "127.0.0.1", ready));
  await using store = await openSqlite(db);
  await store.followFeed(`http://127.0.0.1:${(site.address() as AddressInfo).port}/rss`, null, null);
  const { io, out } = captured({ env: { PARLEY_DB: db } });
  const served = run(["serve", "--port", "0", "--allow-private"], io, COMMANDS);
  await vi.waitFor(() => expect(asked).toContain("/rss"), 60_000);
  await fetch(new URL("/api/sources", out().trim()), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ texts: [{ name: "a.txt", text: "The crew of the ferry rejected the offer on Monday." }] }),
  });
  await vi.waitFor(async () => expect((await store.status()).reports.read).toBe(1), { timeout: 90_000, interval: 200 });
  process.emit("SIGTERM");
  expect(await served).toBe(0);
  site.close();
  site.closeAllConnections();
}, 120_000);

test("serve answers until it is told to stop", async () => {
  await filled();
  const { io, out } = captured({ env: { PARLEY_DB: db } });
  const served = run(["serve", "--port", "0", "--no-work"], io, COMMANDS);
  while (!out().includes("\n")) await sleep(10);
  const answer = await fetch(new URL("/api/storylines", out().trim()));
  expect(await answer.json()).toMatchObject({ storylines: [{ reports: 2 }] });
  process.emit("SIGTERM");
  expect(await served).toBe(0);
});

test.each([
  { argv: ["add"], code: 2, says: "name at least one source" },
  { argv: ["status"], code: 1, says: "There is no store at" },
  { argv: ["export"], code: 1, says: "There is no store at" },
  { argv: ["work", "--once"], code: 1, says: "There is no store at" },
  { argv: ["export", "-f", "xml"], code: 2, says: "--format xml: choose one of" },
  ...["export", "serve", "status", "work"].map((command) => ({
    argv: [command, "reports/"],
    code: 2,
    says: `parley ${command}: it takes no reports/: it works on what the store holds; parley add reports/ puts it there`,
  })),
  { argv: ["export", "-f", "gold", "--as-of", "2031-05-02"], code: 2, says: "goes with neither" },
  { argv: ["backup"], code: 2, says: "name one file" },
  { argv: ["restore"], code: 2, says: "name one backup" },
  { argv: ["restore", "none.jsonl"], code: 1, says: "none.jsonl is not a whole Parley backup" },
  { argv: ["follow"], code: 2, says: "name at least one, or an OPML file" },
  { argv: ["follow", "--stop", "https://e.example/rss"], code: 2, says: "the store follows no feed yet" },
  { argv: ["follow", "--every", "0", "https://e.example/rss"], code: 2, says: "--every 0: not a number of minutes" },
  { argv: ["follow", "none.opml"], code: 2, says: "neither a web address nor a reading list" },
  { argv: ["serve", "--agenda", "none.yaml"], code: 1, says: "Cannot read the agenda none.yaml" },
  { argv: ["serve", "--port", "70000"], code: 2, says: "--port 70000: not a port" },
  { argv: ["serve", "--host", "0.0.0.0", "--port", "0"], code: 1, says: "Pass --token" },
])("$argv ends with $code: $says", async ({ argv, code, says }) => {
  const result = await parley(...argv);
  expect([result.code, result.out]).toEqual([code, ""]);
  expect(result.err).toContain(says);
  expect(existsSync(db)).toBe(false);
});

test("serve leaves nothing behind where its port is another's", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { code, err } = await parley("serve", "--port", String(port));
  other.close();
  expect([code, err]).toEqual([1, expect.stringContaining(`Cannot serve at 127.0.0.1:${port}`)]);
  expect(readdirSync(folder)).toEqual([]);
});

test("an exact copy is not restored but opened, which restore says before it makes a store", async () => {
  await filled();
  const copy = join(folder, "copy.db");
  await parley("backup", copy);
  const { code, err } = await parley("restore", copy, "--db", join(folder, "new.db"));
  expect([code, err]).toEqual([
    1,
    expect.stringContaining("exact copy of a store, which needs no restoring: pass it as --db"),
  ]);
  expect(existsSync(join(folder, "new.db"))).toBe(false);
});

test("commands that only look make no store", async () => {
  for (const command of ["status", "export", "backup"])
    await parley(command, ...(command === "backup" ? [join(folder, "x")] : []));
  expect(existsSync(db)).toBe(false);
});
