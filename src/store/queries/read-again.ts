import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";

/** Queues every report that `reader` has not read. What other readers made of it stays until then. */
export async function readAgain(db: Kysely<Schema>, reader: string): Promise<number> {
  const queued = await db
    .updateTable("report")
    .set({ state: "waiting", attempts: 0, failure_code: null, failure: null })
    .where("state", "in", ["read", "failed"])
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("reading")
            .select("reading.seq")
            .whereRef("reading.report", "=", "report.id")
            .where("reading.reader", "=", reader),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(queued.numUpdatedRows);
}
