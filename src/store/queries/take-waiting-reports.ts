import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";

/** PostgreSQL: marks the oldest reports that wait, or else those to be read again, as sent to pg-boss. */
export async function takeWaitingReports(db: Kysely<Schema>, limit: number): Promise<string[]> {
  const waiting = await take(db, "waiting", limit);
  return waiting.length > 0 ? waiting : take(db, "again", limit);
}

async function take(db: Kysely<Schema>, state: "waiting" | "again", limit: number): Promise<string[]> {
  const rows = await db
    .updateTable("report")
    .set({ state: "sent" })
    .where("seq", "in", (inner) =>
      inner.selectFrom("report").select("seq").where("state", "=", state).orderBy("seq").limit(limit),
    )
    .returning(["id", "seq"])
    .execute();
  return rows.sort((a, b) => a.seq - b.seq).map((row) => row.id);
}
