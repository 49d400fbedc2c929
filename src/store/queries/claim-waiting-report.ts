import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";
import type { Claim } from "../store.ts";
import { toRawReport } from "./raw-report.ts";

/** SQLite: one statement under the write lock, so that two processes cannot take one report. */
export async function claimWaitingReport(
  db: Kysely<Schema>,
  claim: { readonly token: string; readonly now: Instant; readonly until: Instant },
): Promise<Claim | null> {
  const row = await db
    .updateTable("report")
    .set((table) => ({
      state: "reading" as const,
      claimed_by: claim.token,
      claimed_until: claim.until,
      attempts: table("attempts", "+", 1),
    }))
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
  return row === undefined ? null : { report: row.id, token: claim.token, raw: toRawReport(row) };
}
