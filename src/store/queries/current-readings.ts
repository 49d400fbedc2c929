import type { Kysely } from "kysely";
import type { CodedReport } from "../../domain/coded-report.ts";
import { unpack } from "../packed.ts";
import type { Schema } from "../schema.ts";

const AT_ONCE = 200;

/**
 * The reading that counts for each source, oldest first. Two sources with one text are one article: the first is given.
 * Read page by page, so that other queries of this process can run between two reports.
 */
export async function* currentReadings(db: Kysely<Schema>): AsyncGenerator<CodedReport> {
  const seen = new Set<string>();
  for (let after = 0; ; ) {
    const page = await db
      .selectFrom("reading")
      .select(["seq", "article", "coded"])
      .where("current", "=", 1)
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(AT_ONCE)
      .execute();
    for (const row of page) {
      if (!seen.has(row.article)) yield unpack<CodedReport>(row.coded);
      seen.add(row.article);
    }
    const last = page.at(-1);
    if (last === undefined || page.length < AT_ONCE) return;
    after = last.seq;
  }
}
