import { createHash } from "node:crypto";
import { applyCorrections } from "../correct/apply-corrections.ts";
import type { Agenda } from "../domain/agenda.ts";
import type { Correction } from "../domain/correction.ts";
import type { ParleyRecord } from "../domain/record.ts";
import type { KeptRecord, Store } from "../store/store.ts";
import { PARLEY_VERSION } from "../version.ts";
import { keepGrowing, wholeOf } from "./keep-growing.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { withItsOwn } from "./with-its-own.ts";

/** Storylines of the store's record as they were last asked for, each with corrections and without, until either changes. */
export interface Memory {
  /** Brings what stands below up to date. Calls take turns: two requests at once must not make the record twice. */
  refresh(): Promise<void>;
  /** Of the record and of the corrections, as of the last `refresh`. */
  revision(): string;
  corrections(): readonly Correction[];
  /** What the machine found in one storyline; in all of them where `id` is `WHOLE`; `null` when there is no such storyline. */
  machine(id: string): Promise<ParleyRecord | null>;
  /** The same as people corrected it. */
  corrected(id: string): Promise<ParleyRecord | null>;
  /** Whether `corrected` answers at once. */
  isAtHand(id: string): boolean;
  /** Forgets the storylines that are not among these. */
  keepOnly(ids: ReadonlySet<string>): void;
}

export const WHOLE = "";

/** @param makeElsewhere see `DeskOptions`. */
export function openMemory(store: Store, agenda: Agenda | null, makeElsewhere?: () => Promise<void>): Memory {
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

  /** Has the record made where it is not of these readings, and says of which the store's record is. */
  async function bringUpToDate(from: string): Promise<string | null> {
    const saved = await store.recordMadeFrom();
    if (saved !== from && elsewhere === undefined)
      await store.saveRecord({ madeFrom: from, storylines: await growing() });
    const making = saved !== from && elsewhere?.();
    const isOurs = saved?.split(" ")[1] === PARLEY_VERSION;
    if (!isOurs) await making;
    return making && isOurs ? saved : store.recordMadeFrom();
  }

  async function refresh(): Promise<void> {
    const now = await store.revision();
    const from = `${now.readings} ${PARLEY_VERSION} ${pinned}`;
    if (madeFrom !== from) {
      const have = await bringUpToDate(from);
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

  async function read(id: string): Promise<ParleyRecord | null> {
    if (id === WHOLE) return wholeOf(await store.storylineRecords());
    const one = await store.storylineRecord(id, kept.get(id) ?? null);
    if (one === null) kept.delete(id);
    else kept.set(id, one);
    return one && withItsOwn(one.record);
  }

  const asRead = (id: string) => remember(machine, id, () => read(id));
  return {
    refresh() {
      const mine = turn.then(refresh);
      turn = mine.catch(() => undefined);
      return mine;
    },
    revision: () => `${madeFrom} ${log.revision}`,
    corrections: () => log.corrections,
    machine: asRead,
    corrected: (id) =>
      remember(corrected, id, async () => {
        const record = await asRead(id);
        return record && applyCorrections(record, log.corrections);
      }),
    isAtHand: (id) => corrected.has(id),
    keepOnly(ids) {
      for (const id of kept.keys()) if (!ids.has(id)) kept.delete(id);
    },
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
