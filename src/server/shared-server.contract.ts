import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { type Desk, openDesk } from "../desk/desk.ts";
import { readQueue } from "../desk/read-queue.ts";
import { readToy, toyReport } from "../desk/toy-reader.contract.ts";
import { openSqlite } from "../store/sqlite.ts";
import type { Store } from "../store/store.ts";
import { type RunningServer, startServer } from "./server.ts";

export const MONDAY =
  "The ferry strike goes on in the harbour.\nFerry Line: reject night duty.\nSeafarers Union: demand higher pay.\n<script>alert(1)</script>";
export const TUESDAY =
  "The ferry strike goes on in the harbour.\nFerry Line: accept night duty.\nSeafarers Union: demand higher pay.";

const faults: Error[] = [];
export const newPath = (name: string) => join(mkdtempSync(join(tmpdir(), "parley-server-")), name);
export const started = (desk: Desk, more: Partial<Parameters<typeof startServer>[1]> = {}) =>
  startServer(desk, { host: "127.0.0.1", port: 0, token: null, onFault: (error) => faults.push(error), ...more });

export async function readAll(store: Store): Promise<void> {
  for await (const _ of readQueue(store, { read: readToy, once: true }));
}

/** A desk with two reports, and its server. */
export async function opened(more: Partial<Parameters<typeof startServer>[1]> = {}) {
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

export let shared: Awaited<ReturnType<typeof opened>>;
export let server: RunningServer;
export let storyline: string;
/** One server for the tests of a file; none of them may make it stumble. */
export function shareServer(): void {
  beforeAll(async () => {
    shared = await opened();
    server = shared.server;
    storyline = (await json("/api/storylines")).storylines[0].id;
  });
  afterAll(async () => {
    await shared[Symbol.asyncDispose]();
    expect(faults).toEqual([]);
  });
}

// biome-ignore lint/suspicious/noExplicitAny: answers are checked by what the tests expect of them
export type Answer = any;
export const at = (path: string, from = server) => new URL(path, from.url);
export const json = async (path: string, from = server): Promise<Answer> => {
  const answer = await fetch(at(path, from));
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.json();
};
export const send = (path: string, body: unknown, from = server, headers: Record<string, string> = {}) =>
  fetch(at(path, from), {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });
