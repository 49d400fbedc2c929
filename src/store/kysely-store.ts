import { randomUUID } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import { articleWords } from "./article-words.ts";
import { migrate } from "./migrations/migrate.ts";
import type { EngineWords } from "./migrations/migration.ts";
import { addCorrection } from "./queries/add-correction.ts";
import { addReport, sourceOf } from "./queries/add-report.ts";
import { articleById } from "./queries/article-by-id.ts";
import { articleEntries } from "./queries/article-entries.ts";
import { articleVersions } from "./queries/article-versions.ts";
import { codedReports } from "./queries/coded-reports.ts";
import { corrections } from "./queries/corrections.ts";
import { currentReadings } from "./queries/current-readings.ts";
import { dump } from "./queries/dump.ts";
import { earlierReadings } from "./queries/earlier-readings.ts";
import { endClaim } from "./queries/end-claim.ts";
import { failedReports } from "./queries/failed-reports.ts";
import { feeds } from "./queries/feeds.ts";
import { followFeed } from "./queries/follow-feed.ts";
import { keepClaim } from "./queries/keep-claim.ts";
import { lastArchived } from "./queries/last-archived.ts";
import { load } from "./queries/load.ts";
import { readAgain } from "./queries/read-again.ts";
import { readingsOfOthers } from "./queries/readings-of-others.ts";
import { recordMadeFrom } from "./queries/record-made-from.ts";
import { revision } from "./queries/revision.ts";
import { saveArticle } from "./queries/save-article.ts";
import { saveCoded } from "./queries/save-coded.ts";
import { savePoll } from "./queries/save-poll.ts";
import { saveRecord } from "./queries/save-record.ts";
import { status } from "./queries/status.ts";
import { storylineOf } from "./queries/storyline-of.ts";
import { storylineOfPosition } from "./queries/storyline-of-position.ts";
import { storylineRecord } from "./queries/storyline-record.ts";
import { storylineRecords } from "./queries/storyline-records.ts";
import { storylines } from "./queries/storylines.ts";
import { takeDueFeed } from "./queries/take-due-feed.ts";
import { unfollowFeed } from "./queries/unfollow-feed.ts";
import type { Schema } from "./schema.ts";
import type { ArticleEntry, Claim, Store } from "./store.ts";

/** What differs between SQLite and PostgreSQL. */
export interface Engine {
  readonly where: string;
  readonly words: EngineWords;
  readonly db: Kysely<Schema>;
  claim(leaseMs: number): Promise<Claim | null>;
  /** Tells the queue that the worker is alive. */
  claimKept(claim: Claim): Promise<void>;
  /** In the transaction that writes the outcome. */
  claimEnded(trx: Transaction<Schema>, claim: Claim): Promise<void>;
  /** Lets one transaction at a time write what belongs to a source. */
  lockSource(trx: Transaction<Schema>, source: string): Promise<void>;
  /** A transaction that sees one moment and blocks nobody. */
  snapshot<T>(work: (trx: Transaction<Schema>) => Promise<T>): Promise<T>;
  search(query: string, limit: number): Promise<ArticleEntry[]>;
  /** After rows were put back with their own numbers. */
  loaded(trx: Transaction<Schema>): Promise<void>;
  readonly copyTo: Store["copyTo"];
  close(): Promise<void>;
}

interface Numbered {
  readonly seq: number;
  readonly title: string | null;
  readonly text: string;
}

/** The store over either engine. `now` is the clock. */
export async function kyselyStore(engine: Engine, now: () => Date): Promise<Store> {
  const { db } = engine;
  const at = (inMs = 0) => new Date(now().getTime() + inMs).toISOString();
  const atOnce = <T>(work: (trx: Transaction<Schema>) => Promise<T>) => db.transaction().execute(work);
  const keepWords = (trx: Transaction<Schema>, { seq, title, text }: Numbered) =>
    engine.words.keepWords(trx as unknown as Kysely<unknown>, seq, articleWords(title, text));
  await migrate(db as unknown as Kysely<unknown>, engine.words, engine.where);

  const store: Store = {
    engine: engine.words.name,
    where: engine.where,

    addReport: (raw) => addReport(db, raw, at()),
    lastArchived: (archive) => lastArchived(db, archive),
    claimReport: (leaseMs) => engine.claim(leaseMs),
    async keepClaim(claim, leaseMs) {
      const kept = await keepClaim(db, claim, at(leaseMs));
      if (kept) await engine.claimKept(claim);
      return kept;
    },
    saveReading: (claim, coded, by) =>
      atOnce(async (trx) => {
        const source = sourceOf(claim.raw);
        await engine.lockSource(trx, source);
        if (!(await endClaim(trx, claim, null))) return false;
        const { article } = coded.annotations;
        const seq = await saveArticle(trx, source, article, at());
        if (seq !== null) await keepWords(trx, { ...article, seq });
        await saveCoded(trx, { report: claim.report, source, by }, coded, at());
        await engine.claimEnded(trx, claim);
        return true;
      }),
    saveFailure: (claim, failure) =>
      atOnce(async (trx) => {
        if (!(await endClaim(trx, claim, failure))) return false;
        await engine.claimEnded(trx, claim);
        return true;
      }),
    readAgain: (by, which) => readAgain(db, by, which),
    readingsOfOthers: (by) => readingsOfOthers(db, by),
    failedReports: (limit) => failedReports(db, limit),

    currentReadings: () => currentReadings(db),
    earlierReadings: () => earlierReadings(db),
    codedReports: (readings) => codedReports(db, readings),
    articles: (page) => articleEntries(db, page),
    article: (id) => articleById(db, id),
    versionsOf: (id) => articleVersions(db, id),
    searchArticles: (query, limit) => engine.search(query, limit),

    async addCorrection(by, change) {
      const correction = { id: randomUUID(), at: at(), by, change };
      await addCorrection(db, correction);
      return correction;
    },
    corrections: () => corrections(db),

    async followFeed(url, title, everyMinutes) {
      await followFeed(db, { url, title, everyMinutes, now: at() });
    },
    unfollowFeed: (url) => unfollowFeed(db, url),
    feeds: () => feeds(db),
    takeDueFeed: () => takeDueFeed(db, at()),
    async savePoll(url, poll) {
      await atOnce((trx) => savePoll(trx, url, poll, at()));
    },

    revision: () => revision(db),
    saveRecord: (saved) => saveRecord(db, saved, at()),
    recordMadeFrom: () => recordMadeFrom(db),
    storylineRecords: () => storylineRecords(db),
    storylines: () => storylines(db),
    storylineOf: (article) => storylineOf(db, article),
    storylineOfPosition: (position) => storylineOfPosition(db, position),
    storylineRecord: (id, known) => storylineRecord(db, id, known),

    status: () => status(db, at()),
    dump: (write) => engine.snapshot((trx) => write(dump(trx))),
    load: (rows) =>
      atOnce(async (trx) => {
        const count = await load(trx, rows, engine.where, (article) => keepWords(trx, article));
        await engine.loaded(trx);
        return count;
      }),
    copyTo: engine.copyTo,
    [Symbol.asyncDispose]: () => engine.close(),
  };
  return store;
}
