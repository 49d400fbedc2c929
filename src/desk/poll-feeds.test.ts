import { mkdtempSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSqlite } from "../store/sqlite.ts";
import { pollDueFeeds } from "./poll-feeds.ts";

const rss = (
  base: string,
  ...titles: readonly string[]
) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>
${titles.map((title) => `<item><title>${title}</title><guid>${title}</guid><link>${base}/${title}</link></item>`).join("")}
</channel></rss>`;

test("a story that its feed changes is read again, and a feed that moved for good is followed where it went", async () => {
  const words = "Crews said that talks go on in the harbour office, and that nobody knows for how long.";
  let said = words;
  let isMoved = false;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/robots.txt") return response.writeHead(404).end();
    if (isMoved && request.url === "/rss") return response.writeHead(301, { location: "/feed" }).end();
    const isFeed = request.url === "/rss" || request.url === "/feed";
    response.writeHead(200, { "content-type": isFeed ? "application/rss+xml" : "text/html" });
    const item = `<item><title>one</title><guid>one</guid><link>${base}/one</link><description>${said}</description></item>`;
    return response.end(
      isFeed
        ? `<rss version="2.0"><channel><title>Harbour</title>${item}</channel></rss>`
        : `<article><p>${said}</p></article>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let now = Date.now();
  await using store = await openSqlite(
    join(mkdtempSync(join(tmpdir(), "parley-feeds-")), "parley.db"),
    () => new Date(now),
  );
  const clock = { now: () => now, random: () => 0.5, sleep: async () => undefined };
  const poll = async () => {
    now += 24 * 3600_000;
    const polled = [];
    for await (const one of pollDueFeeds(store, { allowPrivate: true, clock }))
      polled.push([one.added, one.changed, one.movedTo]);
    return polled;
  };
  await store.followFeed(`${base}/rss`, null, null);
  expect(await poll()).toEqual([[1, 0, null]]);
  expect(await poll()).toEqual([[0, 0, null]]);
  said = words.replace("nobody knows", "the mediator knows");
  expect(await poll()).toEqual([[0, 1, null]]);
  expect(asked.filter((path) => path === "/one")).toHaveLength(2);
  said = words;
  expect(await poll()).toEqual([[0, 1, null]]);
  isMoved = true;
  expect(await poll()).toEqual([[0, 0, `${base}/feed`]]);
  expect(await store.feeds()).toMatchObject([{ url: `${base}/feed`, title: "Harbour" }]);
  expect(await poll()).toEqual([[0, 0, null]]);
  server.close();
  server.closeAllConnections();
});

test("new stories are queued once; a feed that fails is told, kept, and asked again later", async () => {
  let titles = ["one"];
  let isDown = false;
  const server = createServer((request, response) => {
    if (request.url === "/robots.txt") return response.writeHead(404).end();
    if (isDown) return response.writeHead(500).end();
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const isFeed = request.url === "/rss";
    response.writeHead(200, { "content-type": isFeed ? "application/rss+xml" : "text/html" });
    return response.end(
      isFeed ? rss(base, ...titles) : `<article><h1>${request.url}</h1><p>Crews said that talks go on.</p></article>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rss`;
  let now = Date.now();
  await using store = await openSqlite(
    join(mkdtempSync(join(tmpdir(), "parley-feeds-")), "parley.db"),
    () => new Date(now),
  );
  await store.followFeed(url, null, null);
  const clock = {
    now: () => now,
    random: () => 0.5,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
  const poll = async () => {
    const polled = [];
    for await (const one of pollDueFeeds(store, { allowPrivate: true, clock }))
      polled.push([one.added, one.failures.length]);
    return polled;
  };
  expect(await poll()).toEqual([[1, 0]]);
  expect(await poll()).toEqual([]);
  titles = ["two", "one"];
  now += 24 * 3600_000;
  expect(await poll()).toEqual([[1, 0]]);
  isDown = true;
  now += 24 * 3600_000;
  expect(await poll()).toEqual([[0, 1]]);
  expect(await store.feeds()).toMatchObject([{ failures: 1, failure: expect.stringContaining(url) }]);
  isDown = false;
  now += 24 * 3600_000;
  expect(await poll()).toEqual([[0, 0]]);
  expect((await store.status()).reports.waiting).toBe(2);
  server.close();
  server.closeAllConnections();
});
