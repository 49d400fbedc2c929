import type { Kysely } from "kysely";
import type { CodedReport } from "../../domain/coded-report.ts";
import type { Instant } from "../../domain/correction.ts";
import { pack } from "../packed.ts";
import type { Schema } from "../schema.ts";
import type { ReadBy } from "../store.ts";

/**
 * The reading becomes the one that counts for its source, unless a later text of the source was read already.
 * One report read twice by the same stays one reading.
 */
export async function saveCoded(
  db: Kysely<Schema>,
  of: { readonly report: string; readonly source: string; readonly by: ReadBy },
  coded: CodedReport,
  at: Instant,
): Promise<void> {
  const later = await db
    .selectFrom("reading")
    .innerJoin("report", "report.id", "reading.report")
    .select("reading.seq")
    .where("reading.source", "=", of.source)
    .where("reading.current", "=", 1)
    .where("report.seq", ">", (inner) => inner.selectFrom("report").select("seq").where("id", "=", of.report))
    .limit(1)
    .executeTakeFirst();
  if (later === undefined)
    await db
      .updateTable("reading")
      .set({ current: 0 })
      .where("source", "=", of.source)
      .where("current", "=", 1)
      .execute();
  await db.deleteFrom("reading").where("report", "=", of.report).where("reader", "=", of.by).execute();
  await db
    .insertInto("reading")
    .values({
      report: of.report,
      source: of.source,
      article: coded.annotations.article.id,
      reader: of.by,
      read_at: at,
      current: later === undefined ? 1 : 0,
      coded: pack(coded),
    })
    .execute();
}
