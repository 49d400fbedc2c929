import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import type { ReadBy } from "../store.ts";

/**
 * What others made of a report stays until it is read, after the reports that nobody has read. What one has read is not queued for it again, though another read it
 * since: two versions at work on one store do not undo each other for ever.
 */
export async function readAgain(
  db: Kysely<Schema>,
  by: ReadBy,
  which: "read" | "read-and-failed" = "read",
): Promise<number> {
  const queued = await db
    .updateTable("report")
    .set({ state: "again", attempts: 0, failure_code: null, failure: null })
    .where("state", "in", which === "read" ? ["read"] : ["read", "failed"])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("reading")
            .select("reading.seq")
            .whereRef("reading.report", "=", "report.id")
            .where("reading.reader", "=", by),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(queued.numUpdatedRows);
}
