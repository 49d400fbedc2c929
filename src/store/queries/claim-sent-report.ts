import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import type { Claim } from "../store.ts";
import { claimOf, type Taking, takenBy } from "./claims.ts";
import { MOST_ATTEMPTS } from "./give-up-reports.ts";

/** PostgreSQL: pg-boss gave this worker the job; the row follows. `null` when the report was read meanwhile, or ended too many workers. */
export async function claimSentReport(
  db: Kysely<Schema>,
  claim: Taking & { readonly report: string },
): Promise<Claim | null> {
  const row = await db
    .updateTable("report")
    .set(takenBy(claim))
    .where("id", "=", claim.report)
    .where("state", "in", ["sent", "reading"])
    .where("attempts", "<", MOST_ATTEMPTS)
    .returningAll()
    .executeTakeFirst();
  return claimOf(row, claim);
}
