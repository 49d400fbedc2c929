import { createHash } from "node:crypto";
import { setImmediate as letOthersRun } from "node:timers/promises";
import { applyCorrections } from "../correct/apply-corrections.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { Correction } from "../domain/correction.ts";
import type { IsoDate } from "../domain/day.ts";
import type { ParleyRecord } from "../domain/record.ts";
import type { GrowingRecord } from "../pipeline.ts";
import type { KeptRecord, SavedStoryline, Store, StorylineSummary } from "../store/store.ts";
import { hadAppeared } from "../text/published.ts";
import { PARLEY_VERSION } from "../version.ts";
import { keepRevisions } from "./keep-revisions.ts";
import { summaryOf } from "./summary.ts";
import { withItsOwn } from "./with-its-own.ts";

export interface StorylinePart {
  readonly id: string;
  readonly record: ParleyRecord;
}

/** What the store's reports say, as people corrected it. Derived; kept in the store and in memory until reports change. */
export interface Desk {
  readonly store: Store;
  /** Changes whenever anything below does; an ETag. */
  revision(): Promise<string>;
  /** What the machine found, without corrections. */
  machineRecord(): Promise<ParleyRecord>;
  record(): Promise<ParleyRecord>;
  /** As it could be known that day: made of the reports that had certainly appeared. Made anew at each call. */
  recordAsOf(day: IsoDate): Promise<ParleyRecord>;
  storylines(): Promise<readonly StorylineSummary[]>;
  /** The part of the record that one storyline rests on; `null` when there is no such storyline. */
  storyline(id: string): Promise<ParleyRecord | null>;
  /** All storylines' parts, one after another as they are taken. */
  parts(): AsyncIterable<StorylinePart>;
  corrections(): Promise<readonly Correction[]>;
}

export interface DeskOptions {
  readonly agenda?: Agenda | null;
  /**
   * Brings the record in the store up to date, somewhere else. While it does, the desk tells what is there already; only
   * where nothing is that this Parley made, it waits. Without it the desk makes the record itself, and nothing that it tells is ever stale.
   */
  readonly makeElsewhere?: () => Promise<void>;
}

export function openDesk(store: Store, { agenda = null, makeElsewhere }: DeskOptions = {}): Desk {
  const pinned = createHash("sha256").update(JSON.stringify(agenda)).digest("hex").slice(0, 8);
  const growing = keepGrowing(store, agenda);
  const elsewhere = makeElsewhere && oneAtATime(makeElsewhere);
  let madeFrom: string | null = null;
  let log: { readonly revision: string; readonly corrections: readonly Correction[] } = {
    revision: "",
    corrections: [],
  };
  let machine = new Map<string, Promise<ParleyRecord | null>>();
  let corrected = new Map<string, Promise<ParleyRecord | null>>();
  /** Outlives a refresh: a storyline that it did not touch stays the object that it was, and so does what is derived from it. */
  const kept = new Map<string, KeptRecord>();
  let turn: Promise<unknown> = Promise.resolve();

  async function refresh(): Promise<void> {
    const now = await store.revision();
    const from = `${now.readings} ${PARLEY_VERSION} ${pinned}`;
    if (madeFrom !== from) {
      const saved = await store.recordMadeFrom();
      if (saved !== from && elsewhere === undefined) await make(from);
      const making = saved !== from && elsewhere?.();
      const isOurs = saved?.split(" ")[1] === PARLEY_VERSION;
      if (!isOurs) await making;
      const have = making && isOurs ? saved : await store.recordMadeFrom();
      if (have !== madeFrom) {
        madeFrom = have;
        machine = new Map();
        corrected = new Map();
      }
    }
    if (log.revision !== now.corrections) {
      log = { revision: now.corrections, corrections: await store.corrections() };
      corrected = new Map();
    }
  }

  async function make(from: string): Promise<void> {
    await store.saveRecord({ madeFrom: from, storylines: await growing() });
  }

  /** One after another: two requests at once must not make the record twice. */
  const fresh = (): Promise<void> => {
    const mine = turn.then(refresh);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const WHOLE = "";
  const found = (id: string) =>
    remember(machine, id, async () => {
      if (id === WHOLE) return wholeOf(await store.storylineRecords());
      const one = await store.storylineRecord(id, kept.get(id) ?? null);
      if (one === null) kept.delete(id);
      else kept.set(id, one);
      return one && withItsOwn(one.record);
    });
  const told = (id: string) =>
    remember(corrected, id, async () => {
      const record = await found(id);
      return record && applyCorrections(record, log.corrections);
    });
  const whole = async (record: Promise<ParleyRecord | null>): Promise<ParleyRecord> => (await record) ?? wholeOf([]);

  return {
    store,
    async revision() {
      await fresh();
      return `${madeFrom} ${log.revision}`;
    },
    async machineRecord() {
      await fresh();
      return whole(found(WHOLE));
    },
    async record() {
      await fresh();
      return whole(told(WHOLE));
    },
    async recordAsOf(day) {
      await fresh();
      const all = await whole(found(WHOLE));
      const known = new Set(all.articles.filter(({ published }) => hadAppeared(published, day)).map(({ id }) => id));
      const readings = (await store.currentReadings()).filter(({ article }) => known.has(article));
      const growing = await emptyRecord(agenda);
      for await (const report of store.codedReports(readings)) growing.add(report);
      return applyCorrections(growing.record(all.madeBy.reader), log.corrections);
    },
    async storylines() {
      await fresh();
      const summaries = await store.storylines();
      if (log.corrections.length === 0) return summaries;
      return Promise.all(
        summaries.map(async (summary) => {
          const record = await told(summary.id);
          const storyline = record?.storylines.find(({ id }) => id === summary.id);
          return record && storyline ? summaryOf(record, storyline) : summary;
        }),
      );
    },
    async storyline(id) {
      await fresh();
      return id === WHOLE ? null : told(id);
    },
    async *parts() {
      await fresh();
      const there = new Set((await store.storylines()).map(({ id }) => id));
      for (const id of kept.keys()) if (!there.has(id)) kept.delete(id);
      for (const id of there) {
        if (!corrected.has(id)) await letOthersRun();
        const record = await told(id);
        if (record !== null) yield { id, record };
      }
    },
    async corrections() {
      await fresh();
      return log.corrections;
    },
  };
}

/** The stages are loaded only where a record is made or put together: a server that has it made elsewhere starts without them. */
const stages = () => import("../pipeline.ts");
const emptyRecord = async (agenda: Agenda | null): Promise<GrowingRecord> => (await stages()).growRecord(agenda);
const wholeOf = async (parts: readonly ParleyRecord[]): Promise<ParleyRecord> => (await stages()).joinRecords(parts);

/** The machine's storylines of the readings that count now; from one call to the next only what changed is put together anew. */
function keepGrowing(store: Store, agenda: Agenda | null): () => Promise<readonly SavedStoryline[]> {
  let growing: GrowingRecord | null = null;
  let saved: ReturnType<typeof import("./keep-parts.ts").keepParts> | null = null;
  const within = new Map<number, string>();
  let reader = "none";
  return async () => {
    growing ??= await emptyRecord(agenda);
    saved ??= (await import("./keep-parts.ts")).keepParts(keepRevisions(store));
    const current = await store.currentReadings();
    const joining = current.filter(({ seq }) => !within.has(seq));
    for await (const report of store.codedReports(joining)) {
      growing.add(report);
      reader = report.annotations.madeBy;
    }
    for (const { seq, article } of joining) within.set(seq, article);
    const [wanted, stays] = [new Set(current.map(({ seq }) => seq)), new Set(current.map(({ article }) => article))];
    for (const [seq, article] of within) {
      if (wanted.has(seq)) continue;
      within.delete(seq);
      if (!stays.has(article)) growing.remove(article);
    }
    return saved(growing.parts(), reader);
  };
}

/** Starts work that is not under way, and rests afterwards for as long as it took: it never takes more than half of the time. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | null = null;
  let restUntil = 0;
  return () => {
    if (performance.now() < restUntil) return Promise.resolve();
    if (underWay !== null) return underWay;
    const start = performance.now();
    underWay = work().finally(() => {
      restUntil = 2 * performance.now() - start;
      underWay = null;
    });
    underWay.catch(() => undefined);
    return underWay;
  };
}

function remember<K, V>(memory: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  made.catch(() => memory.delete(key));
  return made;
}
