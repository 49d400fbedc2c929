import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDesk } from "../../src/desk/desk.ts";
import { readQueue } from "../../src/desk/read-queue.ts";
import { summaryOf } from "../../src/desk/summary.ts";
import { toyReport } from "../../src/desk/toy-reader.contract.ts";
import type { Article } from "../../src/domain/article.ts";
import type { CodedReport } from "../../src/domain/coded-report.ts";
import type { ParleyRecord } from "../../src/domain/record.ts";
import { storylineParts } from "../../src/present/views/storylines.ts";
import { startServer } from "../../src/server/server.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { SAMPLE } from "../sample-record.ts";
import { ARTEFACTS } from "./chromium.ts";

/** A report that holds an article and nothing that was read from it: the record is given, not made. */
const unread = (article: Article): CodedReport => ({
  annotations: { article, tokens: [], sentences: [], entities: [], spoken: [], stances: [], times: [], madeBy: "test" },
  actors: [],
  attributions: [],
  positions: [],
  events: [],
  figures: [],
  notes: [],
});

/** The workspace over a record that is known to the last word, with every kind of finding in it: nothing is read anew. */
export async function serveSample(record: ParleyRecord = SAMPLE) {
  const store = await openSqlite(join(mkdtempSync(join(tmpdir(), "parley-sample-")), "parley.db"));
  const articles = new Map(record.articles.map((article) => [article.id, article]));
  for (const { id, text } of record.articles) await store.addReport(toyReport(id, text));
  const read = async ({ name }: { readonly name: string }) => {
    const article = articles.get(name);
    if (article === undefined) throw new Error(`no article ${name}`);
    return unread(article);
  };
  for await (const _ of readQueue(store, { read, once: true }));
  const storylines = storylineParts(record).map((part) => ({
    summary: summaryOf(part.record, part.storyline),
    record: { ...part.record, storylines: [part.storyline] },
  }));
  await store.saveRecord({ madeFrom: "a test", storylines });
  const desk = openDesk(store, { makeElsewhere: async () => undefined });
  const faults: Error[] = [];
  const server = await startServer(desk, {
    host: "127.0.0.1",
    port: 0,
    token: null,
    onFault: (error) => faults.push(error),
  });
  mkdirSync(ARTEFACTS, { recursive: true });
  return {
    url: server.url,
    store,
    faults,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}
