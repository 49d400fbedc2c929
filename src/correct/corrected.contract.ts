import type { Change, Correction, Line } from "../domain/correction.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { lineOf } from "./line.ts";
import { FIRST, SECOND, sampleRecord } from "./sample-record.contract.ts";

/** The record as the machine made it. */
export const machine = sampleRecord();
/** Changes as one person's log. */
export const log = (...changes: readonly Change[]): Correction[] =>
  changes.map((change, n) => ({ id: `c${n + 1}`, at: "2031-05-03T08:00:00.000Z", by: "ada", change }));
/** What a correction says of a line of the record. */
export const lineFor = (id: string, record = machine): Line => {
  const found = record.positions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return lineOf(record, found);
};
/** The machine's record with what was said laid over it. */
export const corrected = (...changes: readonly Change[]) => applyCorrections(machine, log(...changes));
/** A line each: id, party, act, issue. */
export const inShort = (record: ParleyRecord) =>
  record.positions.map((one) => `${one.id} ${one.party} ${one.act} ${one.issue}`);

/** The same texts, read by another model and cleaned another way: everything moved, all ids new. */
export const reread = () =>
  sampleRecord([`Update. ${FIRST.replace("will sail", "will\n  sail")}`, `By our own. ${SECOND}`], "-2");
