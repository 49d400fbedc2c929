import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ParleyRecord } from "../domain/record.ts";
import { restoreBackup, writeBackup } from "./backup.ts";
import { queueContract } from "./queue.contract.ts";
import { articleOf, codedReport, rawReport } from "./samples.contract.ts";
import type { Store, StorylineSummary } from "./store.ts";
import { allOf, Clock, claimed, read, textsOf } from "./working.contract.ts";

/** What every store does, whatever it is made of. `open` gives an empty one. */
export function storeContract(open: (now: () => Date) => Promise<Store>): void {
  queueContract(open);

  test("a changed page is the next version; the record is made from the latest", async () => {
    await using store = await open(new Clock().now);
    const source = "https://harbour.example/live";
    const [one, two] = [await read(store, "Talks opened.", { source }), await read(store, "Talks ended.", { source })];
    expect(await textsOf(store)).toEqual(["Talks ended."]);
    for (const { id } of [one, two])
      expect((await store.versionsOf(id)).map((entry) => [entry.version, entry.id])).toEqual([
        [1, one.id],
        [2, two.id],
      ]);
  });

  test("an older text that is read late does not displace a newer one", async () => {
    await using store = await open(new Clock().now);
    await store.addReport(rawReport("Talks opened."));
    await store.addReport(rawReport("Talks ended."));
    const [older, newer] = [await claimed(store), await claimed(store)];
    for (const claim of [newer, older]) await store.saveReading(claim, codedReport(articleOf(claim.raw)), "reader-1");
    expect(await textsOf(store)).toEqual(["Talks ended."]);
  });

  test("two sources with one text are one article", async () => {
    await using store = await open(new Clock().now);
    const article = await read(store, "Talks opened.", { source: "https://a.example" });
    await store.addReport(rawReport("Talks opened.", "https://b.example"));
    await store.saveReading(await claimed(store), codedReport(article), "reader-1");
    expect(await textsOf(store)).toEqual(["Talks opened."]);
  });

  test("articles are paged newest first, and a page stays while articles arrive", async () => {
    await using store = await open(new Clock().now);
    for (const text of ["a", "bb", "ccc"]) await read(store, text);
    const first = await store.articles({ limit: 2, after: null });
    await read(store, "dddd");
    const next = await store.articles({ limit: 2, after: first.at(-1)?.seq ?? null });
    expect([...first, ...next].map((entry) => entry.url?.at(-1))).toEqual(["3", "2", "1"]);
    expect(first[0]).toMatchObject({
      outlet: "Harbour Post",
      published: "2031-05-02",
      addedAt: "2031-05-03T08:00:00.000Z",
    });
  });

  test.each([
    { query: "tariff", finds: ["tariff"] },
    { query: "TARIFFS", finds: ["tariff"] },
    { query: "sao tome", finds: ["accent"] },
    { query: "São Tomé", finds: ["accent"] },
    { query: '"return to work"', finds: ["tariff"] },
    { query: '"work to return"', finds: [] },
    { query: "ferries", finds: ["ferry", "tariff"] },
    { query: "fell", finds: ["tariff"] },
    { query: "Sao Tomé's", finds: ["accent"] },
    { query: "Tomae", finds: [] },
    { query: "negotiators", finds: ["pdf"] },
    { query: "Khatami", finds: ["pdf"] },
    { query: '"Khatami"', finds: [] },
    { query: "ceasefire", finds: ["pdf"] },
    { query: "labor party", finds: ["pdf"] },
    { query: "ferry -tariff", finds: ["ferry"] },
    { query: "ferry", finds: ["ferry", "tariff"] },
    { query: "fisheries or tariff", finds: ["accent", "tariff"] },
    { query: "headline", finds: ["ferry"] },
    { query: "absent", finds: [] },
    { query: "-ferry", finds: [] },
    { query: "\"') NEAR( * ^ \\ : {", finds: [] },
    { query: 'ferry" OR', finds: ["ferry", "tariff"] },
    { query: "", finds: [] },
  ])("searching for $query finds $finds", async ({ query, finds }) => {
    await using store = await open(new Clock().now);
    await read(store, "Crews of the ferry will return to work if the tariff falls.", { source: "tariff" });
    await read(store, "The ferry sailed.", { source: "ferry", title: "A headline" });
    await read(store, "São Tomé wants its fisheries back.", { source: "accent" });
    await read(store, "The nego\u00ad\ntiators of Hatami ﬁnd a cease-fire; the Labour Party agrees.", {
      source: "pdf",
    });
    expect((await store.searchArticles(query, 10)).map((entry) => entry.source).sort()).toEqual(finds);
  });

  test("a hit in the title comes first, and the limit holds", async () => {
    await using store = await open(new Clock().now);
    await read(store, "The quota was named once among many other words of the day.", { source: "body" });
    await read(store, "Ministers met again in the evening.", { source: "title", title: "Quota" });
    expect((await store.searchArticles("quota", 10)).map((entry) => entry.source)).toEqual(["title", "body"]);
    expect(await store.searchArticles("quota", 1)).toHaveLength(1);
  });

  test("as it is printed comes before another spelling", async () => {
    await using store = await open(new Clock().now);
    await read(store, "Mr Hatami stays away from the talks.", { source: "other" });
    await read(store, "Mr Khatami will not come.", { source: "same" });
    expect((await store.searchArticles("khatami", 10)).map((entry) => entry.source)).toEqual(["same", "other"]);
  });

  test("corrections keep their order, author and instant", async () => {
    const clock = new Clock();
    await using store = await open(clock.now);
    const before = await store.revision();
    const rename = await store.addCorrection("ada", { kind: "rename", of: "issue", from: "pay", to: "wages" });
    clock.pass(1000);
    const undo = await store.addCorrection("bo", { kind: "undo", correction: rename.id });
    expect(await store.corrections()).toEqual([
      { id: rename.id, at: "2031-05-03T08:00:00.000Z", by: "ada", change: rename.change },
      { id: undo.id, at: "2031-05-03T08:00:01.000Z", by: "bo", change: undo.change },
    ]);
    expect((await store.revision()).corrections).not.toBe(before.corrections);
  });

  test("a feed is taken when due, by one, and comes back when its poll says", async () => {
    const clock = new Clock();
    await using store = await open(clock.now);
    const url = "https://f.example/rss";
    const inMinutes = (minutes: number) => new Date(clock.ms + minutes * 60_000).toISOString();
    await store.followFeed(url, null, null);
    const taken = await Promise.all([store.takeDueFeed(), store.takeDueFeed()]);
    expect(taken.map((feed) => feed?.url ?? null).sort()).toEqual([url, null]);
    await store.savePoll(url, { url, title: "F", state: { etag: "1" }, failure: null, nextAt: inMinutes(30) });
    clock.pass(29 * 60_000);
    expect(await store.takeDueFeed()).toBeNull();
    clock.pass(60_000);
    expect(await store.takeDueFeed()).toMatchObject({ state: { etag: "1" }, failures: 0, everyMinutes: null });
    await store.savePoll(url, {
      url,
      title: null,
      state: { etag: "1" },
      failure: "It does not answer.",
      nextAt: inMinutes(5),
    });
    await store.followFeed(url, null, 7);
    expect(await store.feeds()).toMatchObject([
      {
        title: "F",
        state: { etag: "1" },
        failures: 1,
        failure: "It does not answer.",
        everyMinutes: 7,
        nextAt: inMinutes(5),
      },
    ]);
    expect(await store.unfollowFeed(url)).toBe(true);
    expect(await store.unfollowFeed(url)).toBe(false);
  });

  test("a feed that moved is followed at its new address, with its schedule; one that is there already is followed once", async () => {
    await using store = await open(new Clock().now);
    const [old, moved] = ["https://f.example/rss", "https://f.example/feed"];
    await store.followFeed(old, "F", 7);
    const poll = { url: moved, title: null, state: null, failure: null, nextAt: "2031-05-03T09:00:00.000Z" };
    await store.savePoll(old, poll);
    expect(await store.feeds()).toMatchObject([{ url: moved, title: "F", everyMinutes: 7, nextAt: poll.nextAt }]);
    await store.followFeed(old, "Again", null);
    await store.savePoll(old, poll);
    expect(await store.feeds()).toMatchObject([{ url: moved, title: "F" }]);
  });

  test("a poller that was killed delays its feed, and no more", async () => {
    const clock = new Clock();
    await using store = await open(clock.now);
    await store.followFeed("https://f.example/rss", null, null);
    await store.takeDueFeed();
    expect(await store.takeDueFeed()).toBeNull();
    clock.pass(15 * 60_000);
    expect(await store.takeDueFeed()).not.toBeNull();
  });

  test("the derived record is replaced as a whole, though only what changed is written", async () => {
    await using store = await open(new Clock().now);
    const storyline = (id: string, articles = [`of ${id}`]) => {
      const of = (kind: string) => articles.map((one) => ({ id: `${kind}${one}` }));
      const record = { format: "parley/1", articles: of(""), positions: of("line ") };
      return { summary: { id } as StorylineSummary, record: record as unknown as ParleyRecord };
    };
    const homes = (...articles: string[]) =>
      Promise.all(articles.flatMap((one) => [store.storylineOf(one), store.storylineOfPosition(`line ${one}`)]));
    expect(await store.recordMadeFrom()).toBeNull();
    const [a, b, c] = [storyline("a"), storyline("b"), storyline("c")];
    await store.saveRecord({ madeFrom: "1", storylines: [b, a] });
    const first = await store.storylineRecord("a", null);
    await store.saveRecord({ madeFrom: "2", storylines: [c, a] });
    expect(await store.storylineRecord("a", first)).toBe(first);
    expect(await store.recordMadeFrom()).toBe("2");
    expect(await store.storylineRecords()).toEqual([c.record, a.record]);
    expect((await store.storylines()).map(({ id }) => id)).toEqual(["c", "a"]);
    expect(await store.storylineRecord("b", null)).toBeNull();
    const kept = await store.storylineRecord("c", null);
    expect(kept).toMatchObject({ record: { format: "parley/1" } });
    expect(await store.storylineRecord("c", kept)).toBe(kept);
    expect(await store.storylineRecord("c", { digest: "", record: a.record })).toEqual(kept);
    expect(await homes("of c", "of b")).toEqual(["c", "c", null, null]);

    const grown = storyline("a", ["of a", "of b"]);
    await store.saveRecord({ madeFrom: "3", storylines: [grown, { ...c, record: storyline("c", []).record }] });
    expect(await store.storylineRecord("a", first)).toMatchObject({ record: grown.record });
    expect(await homes("of a", "of b", "of c")).toEqual(["a", "a", "a", "a", null, null]);
    await store.saveRecord({ madeFrom: "4", storylines: [a, c] });
    expect(await store.storylineRecords()).toEqual([a.record, c.record]);
    expect(await homes("of a", "of b", "of c")).toEqual(["a", "a", null, null, "c", "c"]);
  });

  test("a part that another process has written over since is written again", async () => {
    await using store = await open(new Clock().now);
    const part = (n: number) => ({ format: "parley/1", articles: [], positions: [], n }) as unknown as ParleyRecord;
    const summary = { id: "a" } as StorylineSummary;
    const mine = part(1);
    await store.saveRecord({ madeFrom: "1", storylines: [{ summary, record: mine }] });
    await store.saveRecord({ madeFrom: "2", storylines: [{ summary, record: part(2) }] });
    await store.saveRecord({ madeFrom: "3", storylines: [{ summary, record: mine }] });
    expect(await store.storylineRecords()).toEqual([mine]);
  });

  test("a backup restores all that was kept, and the queue goes on", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "parley-backup-")), "backup.jsonl");
    await using store = await open(new Clock().now);
    const article = await read(store, "The ferry sailed.");
    await store.addReport(rawReport("Half read.", "https://half.example"));
    await claimed(store);
    await store.addCorrection("ada", { kind: "rename", of: "actor", from: "Ferries", to: "Ferry Line" });
    await store.followFeed("https://f.example/rss", "F", 30);
    expect(await writeBackup(store, file)).toBe(6);

    await using other = await open(new Clock().now);
    expect(await restoreBackup(other, file)).toBe(6);
    expect(await allOf(other)).toEqual([codedReport(article)]);
    expect(await other.corrections()).toEqual(await store.corrections());
    expect(await other.feeds()).toEqual(await store.feeds());
    expect((await other.searchArticles("ferry", 5)).map(({ id }) => id)).toEqual([article.id]);
    expect((await claimed(other)).raw.url).toBe("https://half.example");
    await read(other, "Numbers go on after those restored.");
    await expect(restoreBackup(other, file)).rejects.toThrow("already holds reports");
  });

  test.each([
    {
      what: "cut short",
      spoil: (text: string) => text.split("\n").slice(0, -2).join("\n"),
      says: "before its last line",
    },
    {
      what: "missing a row",
      spoil: (text: string) => text.replace(/\n.*?\n/, "\n"),
      says: "is not a whole Parley backup",
    },
    { what: "cut inside a line", spoil: (text: string) => text.slice(0, 200), says: "is not JSON" },
    {
      what: "of another format",
      spoil: (text: string) => text.replace("parley-backup/1", "parley-backup/9"),
      says: "it has the format parley-backup/9, and this Parley reads parley-backup/1",
    },
    { what: "another file", spoil: () => '{"hello": 1}\n', says: "parley-backup/1" },
  ])("a backup $what is refused, and nothing of it is kept", async ({ spoil, says }) => {
    const file = join(mkdtempSync(join(tmpdir(), "parley-backup-")), "backup.jsonl");
    await using store = await open(new Clock().now);
    await read(store, "The ferry sailed.");
    await writeBackup(store, file);
    writeFileSync(file, spoil(readFileSync(file, "utf8")));
    await using other = await open(new Clock().now);
    await expect(restoreBackup(other, file)).rejects.toThrow(says);
    expect((await other.status()).reports.read).toBe(0);
  });
}
