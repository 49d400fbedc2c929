import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";
import type { Claim } from "../store.ts";
import { MOST_ATTEMPTS } from "./give-up-reports.ts";
import { toRawReport } from "./raw-report.ts";

/** PostgreSQL: pg-boss gave this worker the job; the row follows. `null` when the report was read meanwhile, or ended too many workers. */
export async function claimSentReport(
  db: Kysely<Schema>,
  claim: { readonly report: string; readonly token: string; readonly until: Instant },
): Promise<Claim | null> {
  const row = await db
    .updateTable("report")
    .set((table) => ({
      state: "reading" as const,
      claimed_by: claim.token,
      claimed_until: claim.until,
      attempts: table("attempts", "+", 1),
    }))
    .where("id", "=", claim.report)
    .where("state", "in", ["sent", "reading"])
    .where("attempts", "<", MOST_ATTEMPTS)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : { report: row.id, token: claim.token, raw: toRawReport(row) };
}
