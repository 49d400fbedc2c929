import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { Schema } from "../schema.ts";

/** How often a report may end its worker before nobody is given it again. */
export const MOST_ATTEMPTS = 3;

/**
 * Reports whose last worker vanished, once too often: each would end the next worker as well.
 * `lapsed`: all whose lease ran out before; `report`: the one whose lease pg-boss found run out.
 */
export const giveUpReports = (db: Kysely<Schema>, which: { readonly lapsed: Instant } | { readonly report: string }) =>
  db
    .updateTable("report")
    .set({
      state: "failed",
      claimed_by: null,
      claimed_until: null,
      failure_code: "worker-ended",
      failure: `Reading it ended the worker ${MOST_ATTEMPTS} times. Read the report by itself with parley brief to see why; parley work --again queues it anew.`,
    })
    .where("state", "=", "reading")
    .where("attempts", ">=", MOST_ATTEMPTS)
    .$if("lapsed" in which, (query) => query.where("claimed_until", "<", "lapsed" in which ? which.lapsed : ""))
    .$if("report" in which, (query) => query.where("id", "=", "report" in which ? which.report : ""))
    .execute();
