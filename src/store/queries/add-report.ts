import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Instant } from "../../domain/correction.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import type { Schema } from "../schema.ts";
import type { Added } from "../store.ts";

const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 24);
};

/**
 * What the versions of one report have in common: its address, else its path. What comes through a pipe has neither:
 * other bytes are another report.
 */
export const sourceOf = ({ url, file, name, bytes }: RawReport): string =>
  url ?? (file === null ? `${name} ${hashOf(bytes)}` : name);

/**
 * Queues a report. The same source with the same bytes is one report, however often and by however many it is added;
 * a source that goes back to bytes it had before is a change like any other.
 */
export async function addReport(db: Kysely<Schema>, raw: RawReport, at: Instant): Promise<Added> {
  const source = sourceOf(raw);
  const { bytes, ...about } = raw;
  const latest = await db
    .selectFrom("report")
    .select(["id", "bytes"])
    .where("source", "=", source)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  if (latest !== undefined && Buffer.compare(latest.bytes, bytes) === 0) return "known";
  const queue = (id: string) =>
    db
      .insertInto("report")
      .values({
        id,
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
  if (await queue(hashOf(source, bytes))) return latest === undefined ? "new" : "changed";
  return latest !== undefined && (await queue(hashOf(source, bytes, latest.id))) ? "changed" : "known";
}
