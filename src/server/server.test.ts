import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDesk } from "../desk/desk.ts";
import { toyReport } from "../desk/toy-reader.contract.ts";
import { ParleyError } from "../domain/errors.ts";
import { publishedOn } from "../text/published.ts";
import { ROUTES } from "./routes/routes.ts";
import {
  type Answer,
  at,
  json,
  MONDAY,
  newPath,
  opened,
  readAll,
  send,
  shared,
  shareServer,
  started,
  storyline,
} from "./shared-server.contract.ts";

shareServer();

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

  test("where the state of play has no rows, it tells why", async () => {
    const on = async (query: string) => (await json(`/api/storylines/${storyline}/state-of-play${query}`)).nothingTold;
    expect(await on("?as-of=2031-05-01")).toBe("None of these reports was known on 1 May 2031.");
    expect(await on("")).toBeNull();
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

  test("under another id a claim is found by the words that its link carries, and by nothing less", async () => {
    const [line] = (await json(`/api/storylines/${storyline}/lines`)).lines;
    const [{ article, span }] = line.passages;
    const words = `in=${article}&at=${span.start}-${span.end}&act=${line.act}`;
    expect(await json(`/api/positions/gone?${words}`)).toMatchObject({ storyline, line: { id: line.id } });
    const statuses = ["", `?in=${article}`, "?in=nowhere&at=0-9", `?in=${article}&at=end`].map(
      async (query) => (await fetch(at(`/api/positions/gone${query}`))).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404, 404, 400]);
  });

  test.each([
    { query: "q=night+duty", lines: 2, passages: 2 },
    { query: "q=ferry+line&act=accept", lines: 1, passages: 2 },
    { query: "q=strike", lines: 0, passages: 2 },
    { query: "q=alert", lines: 0, passages: 1 },
    { query: "q=seafarers&party=ferry-line", lines: 0, passages: 2 },
    { query: "q=night&from=2031-05-03", lines: 1, passages: 1 },
    { query: "q=night&to=2031-05-02", lines: 1, passages: 1 },
    { query: "q=night&storyline=another", lines: 0, passages: 0 },
    { query: "q=nowhere", lines: 0, passages: 0 },
  ])("search for $query", async ({ query, lines, passages }) => {
    const found = await json(`/api/search?${query}`);
    expect([found.lines.length, found.passages.length]).toEqual([lines, passages]);
    for (const { words, span } of found.passages) expect(words.length).toBe(span.end - span.start);
  });

  test("a report that prints no day is found by, and told with, the one that its storyline gives it", async () => {
    await using own = await opened();
    await own.store.addReport(toyReport("mail/1.txt", "Ferry Line: demand night duty.", null));
    await readAll(own.store);
    const desk = openDesk(own.store);
    const worked = { ...publishedOn("2031-05-04", "inferred"), date: null, latest: "2031-05-06" };
    await using server = await started({
      ...desk,
      async storyline(id) {
        const record = await desk.storyline(id);
        const articles = record?.articles.map((one) => ({ ...one, published: one.published ?? worked })) ?? [];
        return record && { ...record, articles };
      },
    });
    const { passages } = await json("/api/search?q=night&from=2031-05-04", server);
    expect(passages).toMatchObject([{ article: { outlet: "mail" }, published: { date: null, latest: "2031-05-06" } }]);
    expect((await json("/api/search?q=night&to=2031-05-03", server)).passages).toHaveLength(2);
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

test("a store that has no room, or is busy, is told as such: the request was good", async () => {
  const full = new ParleyError("store-full", "There is no room left.");
  const desk = openDesk({ ...shared.store, addReport: () => Promise.reject(full) });
  await using without = await started(desk);
  const answer = await send("/api/sources", { texts: [{ name: "a.txt", text: "Union: demand pay." }] }, without);
  expect([answer.status, await answer.json()]).toEqual([503, { code: "store-full", message: full.message }]);
});
