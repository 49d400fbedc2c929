import type { Agenda } from "../domain/agenda.ts";
import type { ParleyRecord } from "../domain/record.ts";
import type { GrowingRecord } from "../pipeline.ts";
import type { SavedStoryline, Store } from "../store/store.ts";
import { keepRevisions } from "./keep-revisions.ts";

/** The stages are loaded only where a record is made or put together: a server that has it made elsewhere starts without them. */
const stages = () => import("../pipeline.ts");
export const emptyRecord = async (agenda: Agenda | null): Promise<GrowingRecord> => (await stages()).growRecord(agenda);
export const wholeOf = async (parts: readonly ParleyRecord[]): Promise<ParleyRecord> =>
  (await stages()).joinRecords(parts);

/** The machine's storylines of the readings that count now; from one call to the next only what changed is put together anew. */
export function keepGrowing(store: Store, agenda: Agenda | null): () => Promise<readonly SavedStoryline[]> {
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
