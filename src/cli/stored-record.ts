import { openDesk } from "../desk/desk.ts";
import type { IsoDate } from "../domain/day.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { count } from "../present/views/wording.ts";
import { tellUnmet } from "./agenda-unmet.ts";
import { type Io, tell } from "./command.ts";
import { agendaOf, type Pinned } from "./reading.ts";
import { openExistingStore } from "./store-options.ts";

/** The record of a store's reports, as people corrected it. */
export async function storedRecord(
  named: { readonly db?: string | undefined },
  io: Io,
  { asOf, ...pins }: Pinned & { readonly asOf: IsoDate | null },
): Promise<{ readonly record: ParleyRecord; readonly failures: number }> {
  await using store = await openExistingStore(named, io);
  const pinned = await agendaOf(pins);
  const desk = openDesk(store, { agenda: pinned });
  const { waiting, reading, read } = (await store.status()).reports;
  if (waiting + reading + read === 0) tell(io, "the store holds no report yet; parley add SOURCES… keeps some");
  if (waiting > 0)
    tell(io, `still to be read, and not in it: ${count(waiting, "report")}; parley work --once reads them`);
  if (reading > 0) tell(io, `being read at this moment, and not in it: ${count(reading, "report")}`);
  const record = await (asOf === null ? desk.record() : desk.recordAsOf(asOf));
  if (pinned) tellUnmet(io, pinned, record);
  return { record, failures: 0 };
}
