import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "../desk/desk.ts";
import { readQueue } from "../desk/read-queue.ts";
import { readToy, toyReport } from "../desk/toy-reader.contract.ts";
import { openSqlite } from "../store/sqlite.ts";
import type { Store } from "../store/store.ts";
import { ROUTES } from "./routes/routes.ts";
import { type RunningServer, startServer } from "./server.ts";

const MONDAY =
  "The ferry strike goes on in the harbour.\nFerry Line: reject night duty.\nSeafarers Union: demand higher pay.\n<script>alert(1)</script>";
const TUESDAY =
  "The ferry strike goes on in the harbour.\nFerry Line: accept night duty.\nSeafarers Union: demand higher pay.";

const faults: Error[] = [];
const newPath = (name: string) => join(mkdtempSync(join(tmpdir(), "parley-server-")), name);
const started = (desk: Desk, more: Partial<Parameters<typeof startServer>[1]> = {}) =>
  startServer(desk, { host: "127.0.0.1", port: 0, token: null, onFault: (error) => faults.push(error), ...more });

async function readAll(store: Store): Promise<void> {
  for await (const _ of readQueue(store, { read: readToy, once: true }));
}

/** A desk with two reports, and its server. */
async function opened(more: Partial<Parameters<typeof startServer>[1]> = {}) {
  const store = await openSqlite(newPath("parley.db"));
  await store.addReport(toyReport("harbour/1.txt", MONDAY, "2031-05-02"));
  await store.addReport(toyReport("post/1.txt", TUESDAY, "2031-05-03"));
  await readAll(store);
  const desk = openDesk(store);
  const server = await started(desk, more);
  return {
    store,
    server,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

let shared: Awaited<ReturnType<typeof opened>>;
let server: RunningServer;
let storyline: string;
beforeAll(async () => {
  shared = await opened();
  server = shared.server;
  storyline = (await json("/api/storylines")).storylines[0].id;
});
afterAll(async () => {
  await shared[Symbol.asyncDispose]();
  expect(faults).toEqual([]);
});

// biome-ignore lint/suspicious/noExplicitAny: answers are checked by what the tests expect of them
type Answer = any;
const at = (path: string, from = server) => new URL(path, from.url);
const json = async (path: string, from = server): Promise<Answer> => {
  const answer = await fetch(at(path, from));
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.json();
};
const send = (path: string, body: unknown, from = server, headers: Record<string, string> = {}) =>
  fetch(at(path, from), {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });

describe("reading", () => {
  test("storylines, and every face of one", async () => {
    const { storylines } = await json("/api/storylines");
    expect(storylines).toMatchObject([{ reports: 2, positions: 3, first: expect.any(String) }]);
    const of = (face: string) => json(`/api/storylines/${storyline}${face}`);
    expect((await of("")).headline).toContain("2 reports");
    expect((await of("/state-of-play")).parties.map(({ name }: Answer) => name).toSorted()).toEqual([
      "Ferry Line",
      "Seafarers Union",
    ]);
    expect((await of("/timeline")).days.length).toBeGreaterThan(0);
    expect((await of("/sources")).reports).toBe(2);
    expect((await of("/names")).actors.map(({ positions }: Answer) => positions).toSorted()).toEqual([1, 2]);
    expect((await of("/record")).format).toBe("parley/1");
    for (const face of ["/changes", "/deal-map", "/figures", "/statements", "/disagreements", "/notes"])
      expect(Object.keys(await of(face)).length).toBeGreaterThan(0);
  });

  test("as of a day, the record is that day's", async () => {
    const on = async (day: string) =>
      (await json(`/api/storylines/${storyline}/lines?as-of=${day}`)).lines.map(({ act }: Answer) => act).toSorted();
    expect(await on("2031-05-01")).toEqual([]);
    expect(await on("2031-05-02")).toEqual(["demand", "reject"]);
    expect(await on("2031-05-03")).toEqual(["accept", "demand", "reject"]);
  });

  test.each([
    { format: "csv", type: "text/csv; charset=utf-8", holds: "night duty" },
    { format: "html", type: "text/html; charset=utf-8", holds: "<!doctype html>" },
    { format: "json", type: "application/json", holds: '"parley/1"' },
    { format: "corrections", type: "application/jsonl", holds: "" },
  ])("a storyline is a $format file, to be saved and never opened here", async ({ format, type, holds }) => {
    const answer = await fetch(at(`/api/storylines/${storyline}/export?format=${format}`));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+\.\w+$/);
    expect(await answer.text()).toContain(holds);
  });

  test("what people said goes with no day", async () => {
    const answer = await fetch(at(`/api/storylines/${storyline}/export?format=gold&as-of=2031-05-02`));
    expect(answer.status).toBe(400);
  });

  test("one actor, and all that it said", async () => {
    const of = (path: string) => json(`/api/storylines/${storyline}${path}`);
    expect((await of("/actors/ferry-line")).actor.name).toBe("Ferry Line");
    expect((await of("/lines?actor=ferry-line")).lines).toHaveLength(2);
    expect((await of("/lines?actor=nobody")).lines).toEqual([]);
    expect((await fetch(at(`/api/storylines/${storyline}/actors/nobody`))).status).toBe(404);
  });

  test("lines come in pages, by party, issue and act", async () => {
    const path = `/api/storylines/${storyline}/lines`;
    const first = await json(`${path}?limit=2`);
    const rest = await json(`${path}?limit=2&cursor=${first.next}`);
    expect([first.lines.length, rest.lines.length, rest.next]).toEqual([2, 1, null]);
    expect((await json(`${path}?party=ferry-line&act=accept`)).lines).toHaveLength(1);
    expect((await json(`${path}?issue=night-duty`)).lines).toHaveLength(2);
  });

  test("an article comes as text, with its lines in place", async () => {
    const { articles, next } = await json("/api/articles?limit=1");
    expect(articles[0].outlet).toBe("post");
    const [older] = (await json(`/api/articles?limit=1&cursor=${next}`)).articles;
    const view = await json(`/api/articles/${older.id}`);
    expect(view.article.text).toBe(MONDAY);
    expect(view.storyline).toBe(storyline);
    expect(view.lines.map(({ act }: Answer) => act)).toEqual(["reject", "demand"]);
    expect(view.versions).toHaveLength(1);
    expect((await fetch(at(`/api/articles/${older.id}`))).headers.get("content-type")).toBe("application/json");
  });

  test("an article that changed has its versions, and where each line of the earlier ones is now", async () => {
    await using own = await opened();
    await own.store.addReport(
      toyReport("harbour/1.txt", MONDAY.replace("reject night", "accept the night"), "2031-05-02"),
    );
    await readAll(own.store);
    const { articles } = await json("/api/articles?limit=9", own.server);
    const [now, , earlier] = articles;
    const view = await json(`/api/articles/${now.id}`, own.server);
    expect(view.versions.map(({ id, isCurrent }: Answer) => [id, isCurrent])).toEqual([
      [earlier.id, false],
      [now.id, true],
    ]);
    expect(view.versions[0].lines).toMatchObject([
      { words: "Ferry Line: reject night duty.", fate: "changed", nowWords: "Ferry Line: accept the night duty" },
      { words: "Seafarers Union: demand higher pay.", fate: "moved", nowWords: "Seafarers Union: demand higher pay." },
    ]);
    const old = await json(`/api/articles/${earlier.id}`, own.server);
    expect([old.article.text, old.storyline, old.lines, old.versions]).toEqual([
      MONDAY,
      view.storyline,
      [],
      view.versions,
    ]);
    const { revisions } = await json(`/api/storylines/${view.storyline}/changes`, own.server);
    expect(revisions).toMatchObject([
      { article: now.id, versions: 2, moved: 1, lines: [{ now: { article: now.id } }] },
    ]);
  });

  test("a claim has a permanent link", async () => {
    const [line] = (await json(`/api/storylines/${storyline}/lines`)).lines;
    expect(await json(`/api/positions/${line.id}`)).toMatchObject({ storyline, line: { id: line.id } });
  });

  test.each([
    { query: "q=night+duty", lines: 2, passages: 2 },
    { query: "q=ferry+line&act=accept", lines: 1, passages: 2 },
    { query: "q=strike", lines: 0, passages: 2 },
    { query: "q=alert", lines: 0, passages: 1 },
    { query: "q=seafarers&party=ferry-line", lines: 0, passages: 2 },
    { query: "q=night&from=2031-05-03", lines: 1, passages: 2 },
    { query: "q=night&to=2031-05-02", lines: 1, passages: 2 },
    { query: "q=nowhere", lines: 0, passages: 0 },
  ])("search for $query", async ({ query, lines, passages }) => {
    const found = await json(`/api/search?${query}`);
    expect([found.lines.length, found.passages.length]).toEqual([lines, passages]);
    for (const { words, span } of found.passages) expect(words.length).toBe(span.end - span.start);
  });

  test("who has the latest is told so, until something changes", async () => {
    await using own = await opened();
    const first = await fetch(at("/api/storylines", own.server));
    const etag = first.headers.get("etag") ?? "";
    const again = () => fetch(at("/api/storylines", own.server), { headers: { "if-none-match": etag } });
    expect((await again()).status).toBe(304);
    await own.store.addCorrection("ada", { kind: "rename", of: "actor", from: "Ferry Line", to: "Blue Ferries" });
    const changed = await again();
    expect(changed.status).toBe(200);
    expect(((await changed.json()) as Answer).storylines[0].parties).toContain("Blue Ferries");
  });
});

describe("writing", () => {
  const linesOf = async (own: RunningServer, id: string) =>
    (await json(`/api/storylines/${id}/lines`, own)).lines
      .map(({ partyId, act, issueId }: Answer) => `${partyId} ${act} ${issueId}`)
      .toSorted();

  test("a line is corrected, rejected, added and undone, and the log tells who", async () => {
    await using own = await opened();
    const { lines } = await json(`/api/storylines/${storyline}/lines`, own.server);
    const of = (act: string) => lines.find((line: Answer) => line.act === act);
    const say = async (body: object) => {
      const answer = await send("/api/corrections", { storyline, by: "ada", ...body }, own.server);
      expect(answer.status).toBe(200);
      return (await answer.json()) as Answer;
    };
    await say({ kind: "confirm", position: of("demand").id });
    await say({ kind: "correct", position: of("accept").id, set: { act: "offer", issue: "overtime" } });
    const rejected = await say({ kind: "reject", position: of("reject").id, reason: "an old report" });
    const [{ article, span }] = of("accept").passages;
    await say({
      kind: "add",
      line: {
        party: "Harbour Board",
        act: "support",
        issue: "overtime",
        claim: "The board backs it.",
        evidence: [{ article, ...span }],
      },
    });
    expect(await linesOf(own.server, storyline)).toEqual([
      "ferry-line offer overtime",
      "harbour-board support overtime",
      "seafarers-union demand higher-pay",
    ]);

    const undone = await send(`/api/corrections/${rejected.id}/undo`, { by: "bo" }, own.server);
    expect(undone.status).toBe(200);
    expect(await linesOf(own.server, storyline)).toHaveLength(4);
    const { corrections } = await json("/api/corrections", own.server);
    expect(corrections.map((one: Answer) => [one.by, one.change.kind, one.isUndone])).toEqual([
      ["bo", "undo", false],
      ["ada", "add", false],
      ["ada", "reject", true],
      ["ada", "correct", false],
      ["ada", "confirm", false],
    ]);
  });

  test("parties and issues are merged, renamed and split", async () => {
    await using own = await opened();
    const { lines } = await json(`/api/storylines/${storyline}/lines`, own.server);
    const accept = lines.find((line: Answer) => line.act === "accept").id;
    for (const body of [
      { kind: "merge", of: "actor", from: ["Seafarers Union"], into: "Ferry Line" },
      { kind: "rename", of: "issue", from: "higher pay", to: "wages" },
      { kind: "split", of: "issue", from: "night duty", into: "rosters", storyline, positions: [accept] },
    ])
      expect((await send("/api/corrections", body, own.server)).status).toBe(200);
    expect(await linesOf(own.server, storyline)).toEqual([
      "ferry-line accept rosters",
      "ferry-line demand higher-pay",
      "ferry-line reject night-duty",
    ]);
  });

  test("texts and files are queued, a bad one is told, and events say that something came", async () => {
    await using own = await opened();
    const stream = await fetch(at("/api/events", own.server));
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain("event: changed");

    const added = await send(
      "/api/sources",
      { texts: [{ name: "note.txt", text: "Harbour Board: support overtime." }] },
      own.server,
    );
    expect(await added.json()).toEqual({ added: [{ name: "note.txt", outcome: "new" }], failures: [] });
    const form = new FormData();
    form.append("files", new File(["Ferry Line: offer overtime."], "../../etc/two.txt"));
    form.append("files", new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])], "broken.zip"));
    const files = (await (
      await fetch(at("/api/sources", own.server), { method: "POST", body: form })
    ).json()) as Answer;
    expect([files.added.length, files.failures.length]).toEqual([1, 1]);
    expect((await json("/api/status", own.server)).reports).toMatchObject({ waiting: 2, read: 2 });
    expect((await reader?.read())?.value).toContain('"waiting":');
    await reader?.cancel();
  });

  test("feeds are followed and left", async () => {
    await using own = await opened();
    const feed = { url: "https://harbour.example/rss", everyMinutes: 30 };
    expect((await send("/api/feeds", feed, own.server)).status).toBe(200);
    expect((await json("/api/feeds", own.server)).feeds).toMatchObject([feed]);
    const path = `/api/feeds?url=${encodeURIComponent(feed.url)}`;
    expect((await fetch(at(path, own.server), { method: "DELETE" })).status).toBe(200);
    expect((await fetch(at(path, own.server), { method: "DELETE" })).status).toBe(404);
  });
});

describe("what cannot be answered is told plainly", () => {
  test.each([
    { path: "/api/storylines/no-such", status: 404, code: "not-found" },
    { path: "/api/articles/no-such", status: 404, code: "not-found" },
    { path: "/api/positions/no-such", status: 404, code: "not-found" },
    { path: "/api/no-such", status: 404, code: "not-found" },
    { path: "/api/articles?limit=0", status: 400, code: "bad-request" },
    { path: "/api/articles?cursor=xyz", status: 400, code: "bad-cursor" },
    { path: "/api/search?act=promise", status: 400, code: "bad-request" },
    { path: "/api/search?from=2031-02-30", status: 400, code: "bad-request" },
  ])("$path: $status $code", async ({ path, status, code }) => {
    const answer = await fetch(at(path));
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code, message: expect.stringMatching(/\.|✖/) });
  });

  test.each([
    { name: "not JSON", body: "{", type: "application/json", status: 400 },
    { name: "a form that is no JSON", body: "kind=confirm", type: "application/x-www-form-urlencoded", status: 400 },
    { name: "an unknown kind", body: '{"kind":"praise"}', type: "application/json", status: 400 },
    {
      name: "an act that there is not",
      body: '{"kind":"correct","storyline":"s","position":"p","set":{"act":"promise"}}',
      type: "application/json",
      status: 400,
    },
    {
      name: "a position that there is not",
      body: '{"kind":"confirm","storyline":"s","position":"p"}',
      type: "application/json",
      status: 404,
    },
    {
      name: "two megabytes",
      body: JSON.stringify({ kind: "x".repeat(2 << 20) }),
      type: "application/json",
      status: 413,
    },
  ])("$name: $status", async ({ body, type, status }) => {
    const answer = await fetch(at("/api/corrections"), { method: "POST", body, headers: { "content-type": type } });
    expect(answer.status).toBe(status);
  });

  test("words that do not stand in the article cannot be evidence", async () => {
    const [{ id }] = (await json("/api/articles?limit=1")).articles;
    const line = {
      party: "P",
      act: "offer",
      issue: "i",
      claim: "c",
      evidence: [{ article: id, start: 0, end: 99_999 }],
    };
    const answer = await send("/api/corrections", { kind: "add", storyline, line });
    expect([answer.status, ((await answer.json()) as Answer).code]).toEqual([400, "bad-span"]);
  });
});

describe("who may ask", () => {
  const raw = (headers: Record<string, string>, path = "/api/storylines", method = "GET"): Promise<number> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      request({ hostname, port, path, method, headers }, (answer) => resolve(answer.resume().statusCode ?? 0))
        .once("error", reject)
        .end();
    });

  test("another machine's name is not answered for, nor another page's writes", async () => {
    expect(await raw({ host: "evil.example" })).toBe(403);
    expect(await raw({ host: "localhost:1" })).toBe(200);
    expect((await send("/api/corrections", {}, server, { origin: "https://evil.example" })).status).toBe(403);
    expect((await send("/api/corrections", {}, server, { origin: new URL(server.url).origin })).status).toBe(400);
  });

  test("binding elsewhere needs a token, and the token is asked for", async () => {
    const desk = openDesk(shared.store);
    await expect(started(desk, { host: "0.0.0.0" })).rejects.toThrow("Pass --token");
    await using own = await started(desk, { host: "0.0.0.0", token: "a long secret" });
    const url = own.url.replace("0.0.0.0", "127.0.0.1");
    const status = async (path: string, headers: Record<string, string> = {}) =>
      (await fetch(new URL(path, url), { headers, redirect: "manual" })).status;
    expect(await status("/api/storylines")).toBe(401);
    expect(await status("/")).toBe(401);
    expect(await status("/api/storylines", { authorization: "Bearer a wrong secret" })).toBe(401);
    expect(await status("/api/storylines", { authorization: "Bearer a long secret" })).toBe(200);
    const opening = await fetch(new URL("/?token=a+long+secret", url), { redirect: "manual" });
    const cookie = opening.headers.get("set-cookie") ?? "";
    expect([opening.status, opening.headers.get("location")]).toEqual([302, "/"]);
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
    expect(await status("/api/storylines", { cookie: cookie.split(";")[0] ?? "" })).toBe(200);
  });

  test("a port that is taken is named", async () => {
    const port = Number(new URL(server.url).port);
    await expect(started(openDesk(shared.store), { port })).rejects.toThrow(`Cannot serve at 127.0.0.1:${port}`);
  });

  test("nothing inline may run, on any page", async () => {
    for (const path of ["/", "/api/storylines", "/api/no-such", "/s/any/page"]) {
      const { headers } = await fetch(at(path));
      expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self';(?!.*unsafe)/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});

test("the workspace is served from its folder, and its page for addresses that only it knows", async () => {
  const webFolder = newPath("dist");
  mkdirSync(join(webFolder, "assets"), { recursive: true });
  writeFileSync(join(webFolder, "index.html"), "<!doctype html><title>Workspace</title>");
  writeFileSync(join(webFolder, "assets/app-1234abcd.js"), "export {}");
  await using own = await started(openDesk(shared.store), { webFolder });
  expect(await (await fetch(at("/storylines/x/timeline", own))).text()).toContain("Workspace");
  const script = await fetch(at("/assets/app-1234abcd.js", own));
  expect([script.headers.get("content-type"), script.headers.get("cache-control")]).toEqual([
    "text/javascript; charset=utf-8",
    "public, max-age=31536000, immutable",
  ]);
  for (const path of ["/assets/none.js", "/..%2f..%2fparley.db", "/assets/..%5c..%5cindex.html"])
    expect((await fetch(at(path, own))).status).toBe(404);
});

test("the API describes itself: every route, its request, and an answer that the schema knows", async () => {
  const description = await json("/api/openapi.json");
  expect(description.openapi).toBe("3.1.0");
  const described = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.keys(operations as object).map((method) => `${method} ${path}`),
  );
  expect(described.toSorted()).toEqual(
    [...ROUTES.map(({ method, path }) => `${method} ${path}`), "get /api/events"].toSorted(),
  );
  const references = JSON.stringify(description).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
  for (const [, name = ""] of references)
    expect(description.components.schemas).toHaveProperty([decodeURIComponent(name)]);
  for (const operation of Object.values(description.paths).flatMap((path) => Object.values(path as object)))
    expect(operation.responses[200].content).toBeDefined();
});
