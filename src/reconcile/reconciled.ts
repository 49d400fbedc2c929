import type { ParleyRecord } from "../domain/record.ts";

/** All of the record that reports give together. */
export type Reconciled = Omit<ParleyRecord, "format" | "madeBy">;
