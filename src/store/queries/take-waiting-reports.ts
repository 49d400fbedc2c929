import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";

/** PostgreSQL: marks the oldest waiting reports as sent to pg-boss. */
export async function takeWaitingReports(db: Kysely<Schema>, limit: number): Promise<string[]> {
  const rows = await db
    .updateTable("report")
    .set({ state: "sent" })
    .where("seq", "in", (inner) =>
      inner.selectFrom("report").select("seq").where("state", "=", "waiting").orderBy("seq").limit(limit),
    )
    .returning(["id", "seq"])
    .execute();
  return rows.sort((a, b) => a.seq - b.seq).map((row) => row.id);
}
