import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import type { Schema } from "../schema.ts";
import type { Added } from "../store.ts";

/** What the versions of one report have in common: its address, else its file, else its name. */
export const sourceOf = (raw: RawReport): string => raw.url ?? raw.file ?? raw.name;

const idOf = (raw: RawReport): string =>
  createHash("sha256").update(sourceOf(raw)).update("\0").update(raw.bytes).digest("hex").slice(0, 24);

/** Queues a report. The same source with the same bytes is one report, however often and by however many it is added. */
export async function addReport(db: Kysely<Schema>, raw: RawReport, at: Instant): Promise<Added> {
  const source = sourceOf(raw);
  const { bytes, ...about } = raw;
  const known = await db.selectFrom("report").select("seq").where("source", "=", source).limit(1).executeTakeFirst();
  const added = await db
    .insertInto("report")
    .values({
      id: idOf(raw),
      source,
      name: raw.name,
      bytes: Buffer.from(bytes),
      about: JSON.stringify(about),
      added_at: at,
      state: "waiting",
      attempts: 0,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("seq")
    .executeTakeFirst();
  if (added === undefined) return "known";
  return known === undefined ? "new" : "changed";
}
