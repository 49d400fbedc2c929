import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ParleyError } from "../../domain/errors.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { acquire } from "../acquire.ts";
import type { Clock } from "../clock.ts";
import type { Limits } from "../options.ts";
import { WebClient } from "./web-client.ts";

const PAGE = "<!doctype html><title>Talks</title><p>The port offers talks.</p>";
/** Fast limits, and a clock that only counts the pauses. */
const LIMITS: Partial<Limits> = { timeoutMs: 400, reportBytes: 20_000, redirects: 3 };
let slept: number[] = [];
let now = Date.parse("2025-03-04T12:00:00Z");
const clock: Clock = {
  now: () => now,
  random: () => 0.5,
  sleep: async (milliseconds) => {
    slept.push(milliseconds);
    now += milliseconds;
  },
};

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
const html = { "content-type": "text/html; charset=utf-8" };
const send =
  (status: number, headers: Record<string, string> = html, body: string | Uint8Array = PAGE): Handler =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

let busy = 2;
let requests: string[] = [];
const HANDLERS: Record<string, Handler> = {
  "/page": send(200),
  "/drip": (_, response) => {
    response.writeHead(200, html);
    const drip = setInterval(() => response.write("x"), 50);
    response.on("close", () => clearInterval(drip));
  },
  "/silent": () => undefined,
  "/endless": (_, response) => {
    response.writeHead(200, html);
    const more = () => {
      while (!response.destroyed && response.write("x".repeat(1000)));
    };
    response.on("drain", more);
    more();
  },
  "/gzip": send(200, { ...html, "content-encoding": "gzip" }, gzipSync(PAGE)),
  "/brotli": send(200, { ...html, "content-encoding": "br" }, brotliCompressSync(PAGE)),
  "/bomb": send(200, { ...html, "content-encoding": "gzip" }, gzipSync("x".repeat(5_000_000))),
  "/bomb-of-bombs": send(200, { ...html, "content-encoding": "gzip, gzip" }, gzipSync(gzipSync("x".repeat(5_000_000)))),
  "/half-gzip": send(200, { ...html, "content-encoding": "gzip" }, gzipSync(PAGE).subarray(0, 20)),
  "/no-gzip": send(200, { ...html, "content-encoding": "gzip" }),
  "/loop": send(302, { location: "/loop" }),
  "/hop": send(302, { location: "/page" }),
  "/away": send(301, { location: "/page" }),
  "/to-file": send(302, { location: "file:///etc/passwd" }),
  "/to-metadata": send(302, { location: "http://169.254.169.254/latest" }),
  "/picture": send(200, { "content-type": "image/png" }, "PNG"),
  "/wrong-type": send(200, { "content-type": "text/plain" }),
  "/wrong-charset": send(200, { "content-type": "text/html; charset=no-such-charset" }),
  "/no-type": send(200, {}),
  "/unchanged": (request, response) =>
    request.headers["if-none-match"] === '"v1"'
      ? response.writeHead(304).end()
      : response.writeHead(200, { ...html, etag: '"v1"', "cache-control": "max-age=600" }).end(PAGE),
  "/busy": (_, response) =>
    busy-- > 0 ? response.writeHead(429, { "retry-after": "7" }).end() : response.writeHead(200, html).end(PAGE),
  "/busy-until-tomorrow": send(503, { "retry-after": "Wed, 05 Mar 2025 12:00:00 GMT" }),
  "/broken": send(500),
  "/gone": send(410),
  "/cut": (_, response) => {
    response.writeHead(200, { ...html, "content-length": "5000" });
    response.write(PAGE, () => response.destroy());
  },
  "/headers": (_, response) => {
    response.writeHead(200, { ...html, "x-long": "y".repeat(100_000) }).end(PAGE);
  },
  "/private/page": send(200),
  "/robots.txt": send(200, { "content-type": "text/plain" }, "User-agent: *\nDisallow: /private/\nCrawl-delay: 3\n"),
};

let server: Server;
let origin = "";
beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url ?? "");
    (HANDLERS[request.url ?? ""] ?? send(404))(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  slept = [];
  requests = [];
});

const get = async (path: string) => {
  const found: (RawReport | ParleyError)[] = [];
  for await (const item of acquire([`${origin}${path}`], { allowPrivate: true, limits: LIMITS, clock }))
    found.push(item);
  return found;
};

test.each(["/page", "/gzip", "/brotli", "/no-gzip", "/hop", "/wrong-type", "/wrong-charset", "/no-type"])(
  "reads %s as the page it is",
  async (path) => {
    const [page] = await get(path);
    expect(page).toMatchObject({ name: `${origin}${path}`, mediaType: expect.stringMatching(/^text\/html/) });
    expect(page && "bytes" in page && Buffer.from(page.bytes).toString()).toBe(PAGE);
  },
);

test.each([
  ["a body that drips for ever", "/drip", "timed-out"],
  ["a server that does not answer", "/silent", "timed-out"],
  ["a body that never ends", "/endless", "too-large"],
  ["a gzip bomb", "/bomb", "too-large"],
  ["a bomb of bombs", "/bomb-of-bombs", "too-large"],
  ["half a gzip", "/half-gzip", "damaged"],
  ["a redirect loop", "/loop", "too-many-redirects"],
  ["a redirect out of the web", "/to-file", "bad-address"],
  ["a picture", "/picture", "not-a-page"],
  ["a server that breaks", "/broken", "server-failed"],
  ["a page that is gone", "/gone", "refused"],
  ["a connection that is cut", "/cut", "unreachable"],
  ["endless headers", "/headers", "unreachable"],
  ["a server that is busy until tomorrow", "/busy-until-tomorrow", "asked-to-wait"],
  ["a page that robots.txt forbids", "/private/page", "robots-forbid"],
])("meets %s with a clear error", async (_, path, code) => {
  const [error] = await get(path);
  expect(error).toBeInstanceOf(ParleyError);
  expect(error).toMatchObject({ code });
  expect((error as ParleyError).message.length).toBeGreaterThan(20);
});

test("a site that does not answer is told by the page that was asked for, not by its robots.txt", async () => {
  await using client = new WebClient({ allowPrivate: true, limits: LIMITS, clock });
  const page = "http://127.0.0.1:9/story";
  const error = await client.get(page).catch((cause: unknown) => cause);
  expect(error).toMatchObject({ code: "unreachable", message: expect.stringMatching(`^${page}: cannot be reached`) });
});

test("reads robots.txt once, and keeps the pause that it asks for", async () => {
  await using client = new WebClient({ allowPrivate: true, limits: LIMITS, clock });
  await client.get(`${origin}/page`);
  await client.get(`${origin}/page`);
  expect(requests).toEqual(["/robots.txt", "/page", "/page"]);
  expect(slept).toEqual([3000]);
});

test("asks a busy server again, no sooner than it wants", async () => {
  busy = 2;
  const [page] = await get("/busy");
  expect(page).toMatchObject({ mediaType: "text/html; charset=utf-8" });
  expect(slept.filter((pause) => pause === 7000)).toHaveLength(2);
});

test("backs off from a broken server with jitter, three times in all", async () => {
  await get("/broken");
  expect(requests.filter((path) => path === "/broken")).toHaveLength(3);
  expect(slept.filter((pause) => pause < 3000)).toContain(500);
});

test("asks for changes only, and tells a move for good from a detour", async () => {
  await using client = new WebClient({ allowPrivate: true, limits: LIMITS, clock });
  const first = await client.get(`${origin}/unchanged`);
  expect(first).toMatchObject({ etag: '"v1"', freshMs: 600_000, movedTo: null });
  expect(await client.get(`${origin}/unchanged`, first)).toMatchObject({ bytes: null, etag: '"v1"' });
  expect((await client.get(`${origin}/away`)).movedTo).toBe(`${origin}/page`);
  expect((await client.get(`${origin}/hop`)).movedTo).toBeNull();
});

test.each([
  ["a loopback address", () => `${origin}/page`],
  ["loopback in disguise", () => "http://2130706433/"],
  ["loopback in hexadecimal", () => "http://0x7f.1/"],
  ["loopback by name", () => "http://localhost/"],
  ["loopback in IPv6", () => "http://[::1]/"],
  ["IPv4 within IPv6", () => "http://[::ffff:10.0.0.1]/"],
  ["a private network", () => "http://192.168.1.1/"],
  ["a link-local address", () => "http://169.254.169.254/latest/meta-data"],
  ["no address", () => "http://0.0.0.0/"],
  ["an address of a carrier", () => "http://100.64.0.1/"],
])("sends nothing to %s", async (_, address) => {
  await using client = new WebClient({ limits: LIMITS, clock });
  await expect(client.get(address())).rejects.toMatchObject({ code: "private-address" });
  expect(requests).toEqual([]);
});

test("checks a redirect like an address that was typed", async () => {
  await using client = new WebClient({ limits: LIMITS, clock, allowPrivate: ["127.0.0.1"] });
  expect((await client.get(`${origin}/hop`)).url).toBe(`${origin}/page`);
  await expect(client.get(`${origin}/to-metadata`)).rejects.toMatchObject({ code: "private-address" });
});

test.each(["ftp://example.org/a", "javascript:alert(1)", "http://", "http://exa mple/"])(
  "opens no %s",
  async (address) => {
    await using client = new WebClient({ limits: LIMITS, clock });
    await expect(client.get(address)).rejects.toMatchObject({ code: "bad-address" });
  },
);
