import { readFile } from "node:fs/promises";
import { ParleyError } from "../domain/errors.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { PARLEY_VERSION } from "../version.ts";

/** The format that this Parley writes and reads. */
const FORMAT: ParleyRecord["format"] = "parley/1";
/** How a record begins as Parley saves it, also where the rest is cut off. */
const BEGINS = /^\s*\{\s*"format"\s*:\s*"parley\//u;

/** The lists of a record that every version of Parley wrote; `revisions` came later. */
const LISTS = [
  "articles",
  "actors",
  "issues",
  "attributions",
  "positions",
  "statements",
  "linkages",
  "shifts",
  "discrepancies",
  "events",
  "figures",
  "storylines",
  "notes",
] as const satisfies readonly (keyof ParleyRecord)[];

/**
 * The record in a file, whichever program saved it last; `null` when it holds none.
 * @throws ParleyError `broken-record`, `other-format`
 */
export async function savedRecord(file: string): Promise<ParleyRecord | null> {
  const text = (await readFile(file, "utf8").catch(() => "")).replace(/^\ufeff/u, "");
  const broken = (why: string, cause?: unknown) =>
    new ParleyError("broken-record", `${file} is a saved record that ${why}. Make it again.`, { cause });
  let record: Partial<ParleyRecord> | null;
  try {
    record = JSON.parse(text);
  } catch (cause) {
    if (BEGINS.test(text)) throw broken("is cut short or damaged", cause);
    return null;
  }
  const format: unknown = record?.format;
  if (!record || typeof format !== "string" || !format.startsWith("parley/")) return null;
  if (format !== FORMAT) throw otherFormat(file, format, record.madeBy?.parley);
  const missing = LISTS.find((list) => !Array.isArray(record[list]));
  if (missing) throw broken(`has no list of ${missing}`);
  return { ...(record as ParleyRecord), revisions: record.revisions ?? [] };
}

const otherFormat = (file: string, format: string, writer: string | undefined) =>
  new ParleyError(
    "other-format",
    `${file} is a saved record in the format ${format}${writer ? `, of Parley ${writer}` : ""}; this Parley (${PARLEY_VERSION}) reads ` +
      `${FORMAT}. Read it with ${writer ? "that version" : "the version that wrote it"}, or make the record anew of its reports with this one.`,
  );
