import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import type { FailedReport } from "../store.ts";

/** Latest first. */
export async function failedReports(db: Kysely<Schema>, limit: number): Promise<FailedReport[]> {
  const rows = await db
    .selectFrom("report")
    .select(["id as report", "name", "failure_code as code", "failure as message"])
    .where("state", "=", "failed")
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, code: row.code ?? "", message: row.message ?? "" }));
}
