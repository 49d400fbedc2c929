import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { openDesk } from "../desk/desk.ts";
import {
  type Answer,
  at,
  json,
  send,
  server,
  shared,
  shareServer,
  started,
  storyline,
} from "./shared-server.contract.ts";

shareServer();

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
