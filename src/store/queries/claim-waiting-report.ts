import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";
import type { Claim } from "../store.ts";
import { claimOf, type Taking, takenBy } from "./claims.ts";

/** SQLite: one statement under the write lock, so that two processes cannot take one report. */
export async function claimWaitingReport(
  db: Kysely<Schema>,
  claim: Taking & { readonly now: Instant },
): Promise<Claim | null> {
  const row = await db
    .updateTable("report")
    .set(takenBy(claim))
    .where("seq", "=", ({ fn, selectFrom }) => {
      const oldest = selectFrom("report").select("seq").orderBy("seq").limit(1);
      const waiting = oldest.where((where) =>
        where.or([
          where("state", "=", "waiting"),
          where.and([where("state", "=", "reading"), where("claimed_until", "<", claim.now)]),
        ]),
      );
      return fn.coalesce(waiting, oldest.where("state", "=", "again"));
    })
    .returningAll()
    .executeTakeFirst();
  return claimOf(row, claim);
}
