/** Parley's public API. */
export { acquire } from "./acquire/acquire.ts";
export { openReader, type Reader } from "./annotate/annotate.ts";
export { applyCorrections } from "./correct/apply-corrections.ts";
export { type Desk, openDesk } from "./desk/desk.ts";
export type { Agenda } from "./domain/agenda.ts";
export type { CodedReport } from "./domain/coded-report.ts";
export type { Correction } from "./domain/correction.ts";
export { ParleyError } from "./domain/errors.ts";
export type { ParleyRecord } from "./domain/record.ts";
export { makeRecord, readReport, readReports, type Tools } from "./pipeline.ts";
export { openStore } from "./store/open.ts";
export type { Store } from "./store/store.ts";
