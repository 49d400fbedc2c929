import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { ParleyError } from "../domain/errors.ts";
import { mediaTypeOf } from "./media-type.ts";
import { DEFAULT_LIMITS } from "./options.ts";
import { rawReport } from "./raw-report.ts";
import { unpack } from "./unpack.ts";

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Harbour Post</title><ttl>60</ttl><item><title>Talks &amp; tides</title><link>https://news.example/a</link><guid>g1</guid><pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate><description><![CDATA[<p>The port has made a new offer to the union, its speaker said on Monday morning.</p>]]></description></item></channel></rss>`;
const SITEMAP = `<urlset xmlns:news="n"><url><loc>https://news.example/a</loc><news:news><news:title>Talks</news:title></news:news></url></urlset>`;
const MAIL = `From: Ada Brook <ada@news.example>\r\nSubject: Talks\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nThe port offers talks.\r\n--b\r\nContent-Disposition: attachment; filename="a.txt"\r\n\r\nMore.\r\n--b--\r\n`;
const SAMPLES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["feed.xml", strToU8(FEED)],
  ["sitemap.xml", strToU8(SITEMAP)],
  [
    "feed.json",
    strToU8(
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","content_text":"The port offers talks."}]}',
    ),
  ],
  ["mail.eml", strToU8(MAIL)],
  ["rows.csv", strToU8('id,text\nr1,"The port, it says, offers talks."\nr2,More\n')],
  ["rows.jsonl", strToU8('{"id":"r1","text":"The port offers talks."}\n{"id":"r2","text":"More"}\n')],
  ["some.zip", zipSync({ "a.txt": strToU8("The port offers talks."), "b.csv": strToU8("text\nMore\n") })],
  ["page.html.gz", gzipSync("<p>The port offers talks.</p>")],
  ["sheet.xlsx", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") })],
];

test("a container that is cut or altered gives reports or errors, and ends", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SAMPLES),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 10 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async ([name, whole], changes, part) => {
        const bytes = Uint8Array.from(whole.subarray(0, Math.ceil(whole.length * part)));
        for (const [at, value] of changes) bytes[at % Math.max(1, bytes.length)] = value;
        const raw = rawReport({ name, bytes, mediaType: mediaTypeOf(bytes, name) });
        for await (const item of unpack(raw, DEFAULT_LIMITS)) {
          if (item instanceof ParleyError) expect(item.message.length).toBeGreaterThan(10);
          else expect(item.bytes).toBeInstanceOf(Uint8Array);
        }
      },
    ),
    { numRuns: 250 },
  );
}, 120_000);

test.each([
  [
    "entities within entities",
    `<!DOCTYPE rss [<!ENTITY a "${"x".repeat(1000)}">${Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join("")}]><rss><channel><title>&e20;</title><item><title>&e20;</title></item></channel></rss>`,
  ],
  ["elements without end", `<rss><channel>${"<item>".repeat(30_000)}`],
  ["sitemaps without end", `<urlset>${"<url>".repeat(20_000)}`],
])(
  "a feed of %s ends soon",
  async (_, text) => {
    const bytes = strToU8(text);
    const start = performance.now();
    let size = 0;
    for await (const item of unpack(
      rawReport({ name: "feed.xml", bytes, mediaType: "application/rss+xml" }),
      DEFAULT_LIMITS,
    ))
      size += item instanceof ParleyError ? item.message.length : item.bytes.length;
    expect(size).toBeLessThan(10_000_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  },
  120_000,
);
