import type { Kysely } from "kysely";
import type { CodedReport } from "../../domain/coded-report.ts";
import { inShape } from "../older-reading.ts";
import { unpack } from "../packed.ts";
import type { Schema } from "../schema.ts";

const AT_ONCE = 100;

/** Page by page: memory stays small, and other queries of this process run in between. */
export async function* codedReports(
  db: Kysely<Schema>,
  readings: readonly { readonly seq: number }[],
): AsyncGenerator<CodedReport> {
  for (let from = 0; from < readings.length; from += AT_ONCE) {
    const page = readings.slice(from, from + AT_ONCE).map(({ seq }) => seq);
    const rows = await db.selectFrom("reading").select("coded").where("seq", "in", page).orderBy("seq").execute();
    for (const row of rows) yield inShape(unpack<CodedReport>(row.coded));
  }
}
