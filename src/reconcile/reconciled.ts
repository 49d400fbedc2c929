import type { ParleyRecord } from "../domain/record.ts";

/** All of the record that reports give together. What became of their earlier versions, only a store can tell. */
export type Reconciled = Omit<ParleyRecord, "format" | "madeBy" | "revisions">;
