import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres } from "./postgres.ts";
import { startPostgres, type TestServer } from "./postgres-server.contract.ts";
import { rawReport } from "./samples.contract.ts";
import { storeContract } from "./store.contract.ts";

let server: TestServer;
let stores = 0;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop());

const newAddress = () => `${server.url}?schema=store_${process.pid}_${++stores}`;

describe("PostgreSQL", () => {
  storeContract((now) => openPostgres(newAddress(), now));

  test("processes that open a new store at once make it once", async () => {
    const address = newAddress();
    const opened = await Promise.all([1, 2, 3, 4].map(() => openPostgres(address)));
    await Promise.all(opened.map((store, n) => store.addReport(rawReport("x", `https://e.example/${n}`))));
    expect((await opened[0]?.status())?.reports.waiting).toBe(4);
    for (const store of opened) await store[Symbol.asyncDispose]();
  });

  test("workers share a queue: every report goes to one of them", async () => {
    const address = newAddress();
    const workers = await Promise.all([1, 2, 3].map(() => openPostgres(address)));
    for (let n = 0; n < 12; n++) await workers[0]?.addReport(rawReport("x", `https://e.example/${n}`));
    const taken: string[] = [];
    await Promise.all(
      workers.map(async (store) => {
        for (let claim = await store.claimReport(60_000); claim; claim = await store.claimReport(60_000)) {
          taken.push(claim.report);
          await store.saveFailure(claim, { code: "x", message: "x" });
        }
      }),
    );
    expect(taken).toHaveLength(12);
    expect(new Set(taken).size).toBe(12);
    for (const store of workers) await store[Symbol.asyncDispose]();
  });

  test("a server that is not there is named", async () => {
    await expect(openPostgres("postgres://parley:secret@127.0.0.1:9/none")).rejects.toThrow(
      "PostgreSQL at postgres://127.0.0.1:9/none does not answer",
    );
  });
});
