import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ParleyError } from "../../domain/errors.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { acquire } from "../acquire.ts";
import type { Clock } from "../clock.ts";
import { mediaTypeOf } from "../media-type.ts";
import { followFeed } from "./follow-feed.ts";
import { readOpml, writeOpml } from "./opml.ts";
import { parseFeed } from "./parse-feed.ts";

const BASE = "https://news.example/feeds/all";
const LONG = "The dockers’ union said that it would return to work if the port dropped its plan. ".repeat(14);

const rss = (items: string, channel = "") =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Harbour Post</title>${channel}${items}</channel></rss>`;
const ITEM =
  "<item><title>Talks &amp; tides</title><link>/talks</link><guid isPermaLink='false'>g1</guid><pubDate>Tue, 04 Mar 2025 23:30:00 GMT</pubDate><dc:creator>Ada Brook</dc:creator><description>Teaser</description></item>";

const entry = {
  url: "https://news.example/talks",
  title: "Talks & tides",
  byline: "Ada Brook",
  outlet: "The Harbour Post",
  published: "2025-03-04",
};

test.each([
  ["RSS 2.0", rss(ITEM), { ...entry, id: "g1", html: "Teaser" }],
  [
    "RDF",
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Harbour Post</title></channel><item><title>Talks &amp; tides</title><link>https://news.example/talks</link><dc:date>2025-03-04</dc:date><dc:creator>Ada Brook</dc:creator><description>Teaser</description></item></rdf:RDF>`,
    { ...entry, id: "https://news.example/talks", html: "Teaser" },
  ],
  [
    "Atom",
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Harbour Post</title><entry><id>g1</id><title>Talks &amp; tides</title><link rel="alternate" href="../talks"/><published>2025-03-04T23:30:00-05:00</published><author><name>Ada Brook</name></author><summary>Short</summary><content type="html">&lt;p&gt;Teaser&lt;/p&gt;</content></entry></feed>`,
    { ...entry, id: "g1", html: "<p>Teaser</p>" },
  ],
  [
    "JSON Feed",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "The Harbour Post",
      items: [
        {
          id: "g1",
          url: "/talks",
          title: "Talks & tides",
          content_text: "Tea < ser",
          date_published: "2025-03-04T10:00:00Z",
          authors: [{ name: "Ada Brook" }],
        },
      ],
    }),
    { ...entry, id: "g1", html: "<p>Tea &lt; ser</p>" },
  ],
  [
    "a news sitemap",
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example/talks</loc><news:news><news:publication><news:name>The Harbour Post</news:name></news:publication><news:publication_date>2025-03-04</news:publication_date><news:title>Talks &amp; tides</news:title></news:news></url></urlset>`,
    { ...entry, id: "https://news.example/talks", byline: null, html: null },
  ],
])("reads %s", (_, text, wanted) => {
  expect(parseFeed(text, BASE)).toMatchObject({ entries: [wanted], lost: 0 });
});

test("counts the entries that a broken feed loses, and gives the rest", () => {
  const broken = rss(`${ITEM.replace("</item>", "")}${ITEM}${ITEM}`);
  const feed = parseFeed(broken, BASE);
  expect(feed.entries.length + feed.lost).toBe(3);
  expect(feed.lost).toBeGreaterThan(0);
});

test("does not expand a bomb of entities", () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "${"x".repeat(100)}"><!ENTITY b "${"&a;".repeat(100)}"><!ENTITY c "${"&b;".repeat(100)}">]>${rss("<item><title>&c;</title><link>/x</link></item>").replace(/<\?xml[^>]*>/, "")}`;
  expect(JSON.stringify(parseFeed(bomb, BASE)).length).toBeLessThan(20_000);
});

const DTD = `<!DOCTYPE rss [
  <!ENTITY who "Marta Quay"><!ENTITY host SYSTEM "file:///etc/hostname"><!ENTITY % all SYSTEM "https://evil.example/x.dtd"> %all;
]>`;

test("reads a feed with an inner DTD, and expands nothing that it declares", () => {
  const text = rss("<item><title>Talks &amp; &who; &host;</title><link>/x</link></item>").replace(/\?>/, `?>\n${DTD}`);
  expect(mediaTypeOf(new TextEncoder().encode(text), "feed.xml")).toBe("application/rss+xml");
  expect(parseFeed(text, BASE).entries).toMatchObject([{ title: "Talks & &who; &host;" }]);
  const sitemap = `<?xml version="1.0"?>${DTD.replace("rss", "urlset")}<urlset><url><loc>https://news.example/&who;</loc></url></urlset>`;
  expect(parseFeed(sitemap, BASE).entries).toMatchObject([{ url: "https://news.example/&who;" }]);
});

test.each([
  [
    "RSS 0.91",
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "https://a.example/rss.dtd">',
    rss(ITEM),
  ],
  [
    "Atom",
    "<!DOCTYPE feed [<!-- it's > --><!ELEMENT feed ANY>]>",
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>g1</id><title>Talks &amp; tides</title></entry></feed>',
  ],
])("reads %s with a document type", (_, dtd, text) => {
  expect(parseFeed(dtd + text.replace(/<\?.*?\?>/, ""), BASE).entries).toMatchObject([
    { id: "g1", title: "Talks & tides" },
  ]);
});

test("writes a reading list that it reads again", () => {
  const list = [
    { url: "https://news.example/feed", title: "The Harbour Post", folder: [] },
    { url: "https://a.example/feed", title: "A & B", folder: ["Ports", "North"] },
  ];
  expect(readOpml(writeOpml(list, "Reading"), "list.opml")).toEqual(list);
  expect(() => readOpml("no list", "list.opml")).toThrow(/list\.opml/);
});

let server: Server;
let origin = "";
let answers: Record<string, { status?: number; headers?: Record<string, string>; body?: string }> = {};
let asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const answer = answers[request.url ?? ""] ?? { status: 404 };
    const same = answer.headers?.etag && request.headers["if-none-match"] === answer.headers.etag;
    response.writeHead(same ? 304 : (answer.status ?? 200), answer.headers).end(same ? "" : answer.body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  asked = [];
});

const clock: Clock = { now: () => 1_000_000, random: () => 0.5, sleep: async () => undefined };
const options = { allowPrivate: true, clock };
const told = (items: readonly (RawReport | ParleyError)[]) =>
  items.map((item) =>
    item instanceof ParleyError
      ? item.code
      : [item.name.replace(origin, ""), item.title, item.notes.map(({ code }) => code).join()].join("|"),
  );
const item = (id: string, text: string) =>
  `<item><title>${id}</title><link>/${id}</link><guid isPermaLink="false">${id}</guid><description>${text}</description></item>`;
const page = (text: string) => ({ headers: { "content-type": "text/html" }, body: `<!doctype html><p>${text}</p>` });

test("follows a feed: full texts, pages behind teasers, teasers of pages that fail, then only what is new", async () => {
  const teaser = "The port has made a new offer to the union, its speaker said on Monday morning.";
  const first = item("full", LONG) + item("teaser", teaser) + item("locked", teaser) + item("bare", "Short");
  answers = { "/feed": { headers: { etag: '"1"' }, body: rss(first, "<ttl>60</ttl>") }, "/teaser": page(LONG) };
  const one = await followFeed(`${origin}/feed`, null, options);
  expect(told(one.items)).toEqual(["refused", "/locked|locked|teaser-only", "/teaser|teaser|", "/full|full|"]);
  expect(one.nextPollAt).toBe(1_000_000 + 3_600_000);
  expect(asked.sort()).toEqual(["/bare", "/feed", "/locked", "/robots.txt", "/teaser"]);

  const two = await followFeed(`${origin}/feed`, one.state, options);
  expect([two.items, two.state]).toEqual([[], one.state]);

  answers["/feed"] = { headers: { etag: '"2"' }, body: rss(item("new", LONG) + first) };
  const three = await followFeed(`${origin}/feed`, two.state, options);
  expect(told(three.items)).toEqual(["/new|new|"]);
  expect(JSON.parse(JSON.stringify(three.state))).toEqual(three.state);
});

test("tries a story again whose server failed, and leaves what is too much for the next turn", async () => {
  answers = {
    "/feed": { headers: { etag: '"1"' }, body: rss(item("a", "Short") + item("b", LONG) + item("c", LONG)) },
    "/a": { status: 500 },
  };
  const one = await followFeed(`${origin}/feed`, null, { ...options, entriesATurn: 2 });
  expect(told(one.items)).toEqual(["/b|b|", "server-failed"]);
  answers["/a"] = page(LONG);
  const two = await followFeed(`${origin}/feed`, one.state, { ...options, entriesATurn: 2 });
  expect(told(two.items)).toEqual(["/c|c|", "/a|a|"]);
});

test("moves with a feed that moved for good, and waits longer for one that fails", async () => {
  answers = { "/old": { status: 301, headers: { location: "/feed" } }, "/feed": { body: rss(item("a", LONG)) } };
  const moved = await followFeed(`${origin}/old`, null, options);
  expect(moved.state.url).toBe(`${origin}/feed`);
  const page = '<html><link rel="alternate" type="application/rss+xml" href="/rss.xml">no feed</html>';
  answers = { "/feed": { body: page } };
  const failed = await followFeed(`${origin}/feed`, moved.state, options);
  expect(told(failed.items)).toEqual(["not-a-feed"]);
  expect(failed.items[0]).toMatchObject({ message: expect.stringContaining(`Its feeds: ${origin}/rss.xml.`) });
  const again = await followFeed(`${origin}/feed`, failed.state, options);
  expect(again.state.failures).toBe(2);
  expect(again.nextPollAt).toBeGreaterThan(failed.nextPollAt);
  expect(again.state.seen).toEqual([expect.stringMatching(/^a [\da-f]{12}$/)]);
});

test("says how many entries a broken feed lost", async () => {
  const notes: string[] = [];
  answers = { "/feed": { body: rss(item("a", LONG).replace("</item>", "") + item("b", LONG)) } };
  await followFeed(`${origin}/feed`, null, { ...options, onNote: ({ code }) => notes.push(code) });
  expect(notes).toEqual(["entries-lost"]);
});

const sitemap = (...urls: readonly (readonly [path: string, changed: string])[]) => ({
  body: `<urlset>${urls.map(([path, changed]) => `<url><loc>${origin}${path}</loc><lastmod>${changed}</lastmod></url>`).join("")}</urlset>`,
});

test("reads a story again when its stamp changes, but not when the stamp is the whole sitemap's", async () => {
  answers = { "/a": page(LONG), "/b": page(LONG), "/map": sitemap(["/a", "2031-05-02"], ["/b", "2031-05-03"]) };
  const turn = async (state: Awaited<ReturnType<typeof followFeed>>["state"] | null) =>
    followFeed(`${origin}/map`, state, options);
  const one = await turn(null);
  answers["/map"] = sitemap(["/a", "2031-05-04"], ["/b", "2031-05-03"]);
  const two = await turn(one.state);
  expect([told(one.items), told(two.items)]).toEqual([["/b||", "/a||"], ["/a||"]]);
  expect(two.state.seen).toHaveLength(2);
  answers["/map"] = sitemap(["/a", "2031-05-05"], ["/b", "2031-05-05"]);
  const three = await turn({ ...one.state, seen: [] });
  answers["/map"] = sitemap(["/a", "2031-05-06"], ["/b", "2031-05-06"]);
  expect(told((await turn(three.state)).items)).toEqual([]);
  expect(told((await turn({ ...one.state, seen: [`${origin}/a`, `${origin}/b`] })).items)).toEqual([]);
});

test("of an index reads the latest sitemaps, says what it leaves out, and goes on where one fails", async () => {
  const notes: string[] = [];
  const parts = [3, 9, 1, 8, 2, 7, 4].map(
    (day) => `<sitemap><loc>${origin}/part${day}</loc><lastmod>2031-05-0${day}</lastmod></sitemap>`,
  );
  answers = {
    "/index": { body: `<sitemapindex>${parts.join("")}</sitemapindex>` },
    "/part9": sitemap(["/a", "2031-05-02"]),
    "/a": page(LONG),
  };
  const { items } = await followFeed(`${origin}/index`, null, {
    ...options,
    onNote: ({ message }) => notes.push(message),
  });
  expect(told(items)).toEqual(["refused", "refused", "refused", "refused", "/a||"]);
  expect(asked.filter((path) => path.startsWith("/part"))).toEqual(["/part3", "/part4", "/part7", "/part8", "/part9"]);
  expect(notes).toEqual([expect.stringContaining("2 of the sitemaps it lists are left out")]);
});

test("reads the sitemaps of an index, and a feed as a source of its own", async () => {
  answers = {
    "/sitemap": { body: `<sitemapindex><sitemap><loc>${origin}/part</loc></sitemap></sitemapindex>` },
    "/part": { body: `<urlset><url><loc>${origin}/a</loc></url></urlset>` },
    "/a": page(LONG),
    "/feed": { body: rss(item("b", LONG)) },
  };
  expect(told((await followFeed(`${origin}/sitemap`, null, options)).items)).toEqual(["/a||"]);
  const found = [];
  for await (const report of acquire([`${origin}/feed`], options)) found.push(report);
  expect(told(found)).toEqual(["/b|b|"]);
});
