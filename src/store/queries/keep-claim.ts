import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";
import type { Claim } from "../store.ts";

/** `false` when another worker has the report by now. */
export async function keepClaim(db: Kysely<Schema>, claim: Claim, until: Instant): Promise<boolean> {
  const kept = await db
    .updateTable("report")
    .set({ claimed_until: until })
    .where("id", "=", claim.report)
    .where("claimed_by", "=", claim.token)
    .executeTakeFirst();
  return kept.numUpdatedRows > 0n;
}
