import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ParleyError } from "../../domain/errors.ts";
import { DEFAULT_LIMITS } from "../options.ts";
import { type ArchivedPage, archivedPages } from "./warc.ts";

const http = (body: string | Buffer, type = "text/html", status = "200 OK", more = "") =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more}\r\n`), Buffer.from(body)]);
const record = (url: string, block: Buffer, kind = "response") =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-03-04T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\nContent-Type: application/http; msgtype=${kind}\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from("\r\n\r\n"),
  ]);

const RECORDS = [
  record("https://a.example/", Buffer.from("GET / HTTP/1.1\r\n\r\n"), "request"),
  record("https://a.example/one", http("<p>One</p>")),
  record("https://a.example/picture", http("PNG", "image/png")),
  record("https://a.example/absent", http("<p>No</p>", "text/html", "404 Not Found")),
  record("https://a.example/two", http(gzipSync("<p>Two</p>"), "text/html", "200 OK", "Content-Encoding: gzip\r\n")),
  record(
    "https://a.example/decoded",
    http("<p>Three</p>", "text/html; charset=utf-8", "200 OK", "Content-Encoding: gzip\r\n"),
  ),
];
const plain = Buffer.concat(RECORDS);
const members = RECORDS.map((part) => gzipSync(part));
const gzipped = Buffer.concat(members);

async function* inPieces(bytes: Uint8Array, size = 37) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const read = async (bytes: Uint8Array, from = 0, limits = DEFAULT_LIMITS) => {
  const found: ArchivedPage[] = [];
  for await (const page of archivedPages(inPieces(bytes), "news.warc.gz", limits, from)) found.push(page);
  return found;
};
const told = (found: readonly ArchivedPage[]) =>
  found.map(({ page }) => (page instanceof ParleyError ? page.code : `${page.url} ${Buffer.from(page.bytes)}`));

const PAGES = [
  "https://a.example/one <p>One</p>",
  "https://a.example/two <p>Two</p>",
  "https://a.example/decoded <p>Three</p>",
];

test.each([
  ["plain", plain],
  ["gzip members", gzipped],
])("gives the pages of a WARC file: %s", async (_, bytes) => {
  expect(told(await read(bytes))).toEqual(PAGES);
});

test("says where each record starts, and goes on from there", async () => {
  const found = await read(gzipped);
  const starts = members.map((_, at) => members.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  expect(found.map(({ offset }) => offset)).toEqual([starts[1], starts[4], starts[5]]);
  const from = starts[4] ?? 0;
  expect(await read(gzipped.subarray(from), from)).toEqual(found.slice(1));
});

test("names the record that is too large, and goes on", async () => {
  const large = record("https://a.example/large", http("x".repeat(50_000)));
  const found = await read(Buffer.concat([gzipSync(large), gzipped]), 0, { ...DEFAULT_LIMITS, reportBytes: 10_000 });
  expect(told(found)).toEqual(["too-large", ...PAGES]);
});

test("gives no page that the end of the file cuts short", async () => {
  const head = RECORDS.slice(0, 2).reduce((sum, { length }) => sum + length, 0);
  expect(told(await read(plain.subarray(0, head - 8)))).toEqual(["damaged"]);
});

test.each([1, 30, 150])(
  "says that a gzip member is cut short by %i bytes, and gives the pages before it",
  async (cut) => {
    expect(told(await read(gzipped.subarray(0, -cut)))).toEqual([...PAGES.slice(0, 2), "damaged"]);
  },
);

test("never crashes nor hangs on a file that is cut or altered", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(plain, gzipped),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (bytes, changes, part) => {
        const altered = Buffer.from(bytes.subarray(0, Math.ceil(bytes.length * part)));
        for (const [at, value] of changes) altered[at % Math.max(1, altered.length)] = value;
        for (const { page } of await read(altered))
          expect(page instanceof ParleyError || page.bytes.length >= 0).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
