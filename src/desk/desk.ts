import { setImmediate as letOthersRun } from "node:timers/promises";
import { applyCorrections } from "../correct/apply-corrections.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { Correction } from "../domain/correction.ts";
import type { IsoDate } from "../domain/day.ts";
import type { ParleyRecord } from "../domain/record.ts";
import type { Store, StorylineSummary } from "../store/store.ts";
import { hadAppeared } from "../text/published.ts";
import { emptyRecord, wholeOf } from "./keep-growing.ts";
import { type Memory, openMemory, WHOLE } from "./memory.ts";
import { summaryOf } from "./summary.ts";

export interface StorylineRecord {
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
  parts(): AsyncIterable<StorylineRecord>;
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
  const memory = openMemory(store, agenda, makeElsewhere);
  const fresh = async (): Promise<Memory> => {
    await memory.refresh();
    return memory;
  };
  const whole = async (record: Promise<ParleyRecord | null>): Promise<ParleyRecord> => (await record) ?? wholeOf([]);

  return {
    store,
    revision: async () => (await fresh()).revision(),
    machineRecord: async () => whole((await fresh()).machine(WHOLE)),
    record: async () => whole((await fresh()).corrected(WHOLE)),
    async recordAsOf(day) {
      const all = await whole((await fresh()).machine(WHOLE));
      const known = new Set(all.articles.filter(({ published }) => hadAppeared(published, day)).map(({ id }) => id));
      const readings = (await store.currentReadings()).filter(({ article }) => known.has(article));
      const growing = await emptyRecord(agenda);
      for await (const report of store.codedReports(readings)) growing.add(report);
      return applyCorrections(growing.record(all.madeBy.reader), memory.corrections());
    },
    async storylines() {
      await fresh();
      const summaries = await store.storylines();
      if (memory.corrections().length === 0) return summaries;
      return Promise.all(
        summaries.map(async (summary) => {
          const record = await memory.corrected(summary.id);
          const storyline = record?.storylines.find(({ id }) => id === summary.id);
          return record && storyline ? summaryOf(record, storyline) : summary;
        }),
      );
    },
    async storyline(id) {
      await fresh();
      return id === WHOLE ? null : memory.corrected(id);
    },
    async *parts() {
      await fresh();
      const there = new Set((await store.storylines()).map(({ id }) => id));
      memory.keepOnly(there);
      for (const id of there) {
        if (!memory.isAtHand(id)) await letOthersRun();
        const record = await memory.corrected(id);
        if (record !== null) yield { id, record };
      }
    },
    corrections: async () => (await fresh()).corrections(),
  };
}
