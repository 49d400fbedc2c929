import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import type { Claim, Failure } from "../store.ts";

/** Writes the outcome into the queue; `false` when another worker has the report by now, whose outcome counts. */
export async function endClaim(db: Kysely<Schema>, claim: Claim, failure: Failure | null): Promise<boolean> {
  const ended = await db
    .updateTable("report")
    .set({
      state: failure === null ? "read" : "failed",
      claimed_by: null,
      claimed_until: null,
      failure_code: failure?.code ?? null,
      failure: failure?.message ?? null,
    })
    .where("id", "=", claim.report)
    .where("claimed_by", "=", claim.token)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}
