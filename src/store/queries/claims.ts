import type { ExpressionBuilder, Selectable } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { ReportTable, Schema } from "../schema.ts";
import type { Claim } from "../store.ts";
import { toRawReport } from "./raw-report.ts";

/** Who takes a report, and until when it is theirs. */
export interface Taking {
  readonly token: string;
  readonly until: Instant;
}

/** What a row says once a worker has taken it. */
export const takenBy =
  ({ token, until }: Taking) =>
  (table: ExpressionBuilder<Schema, "report">) => ({
    state: "reading" as const,
    claimed_by: token,
    claimed_until: until,
    attempts: table("attempts", "+", 1),
  });

/** The claim on a row that was taken; `null` where none was. */
export const claimOf = (row: Selectable<ReportTable> | undefined, { token }: Taking): Claim | null =>
  row === undefined ? null : { report: row.id, token, raw: toRawReport(row) };
