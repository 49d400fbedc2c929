import type { Correction } from "../domain/correction.ts";
import type { ParleyRecord } from "../domain/record.ts";
import type { Format } from "../present/formats.ts";

/** What a store can be written as for other programs: the record's renderings, and what people said about it. */
export const EXPORTS = ["json", "csv", "jsonl-plover", "md", "html", "gold", "corrections"] as const;
export type Export = (typeof EXPORTS)[number];

/** What the record is rendered as; the others are what people said. */
export const RENDERED: Readonly<Partial<Record<Export, Format>>> = {
  json: "json",
  csv: "csv",
  "jsonl-plover": "plover",
  md: "md",
  html: "html",
};

/** Media type and ending of a file of each. */
export const FILE_OF: Readonly<Record<Export, { readonly type: string; readonly ending: string }>> = {
  json: { type: "application/json", ending: "json" },
  csv: { type: "text/csv; charset=utf-8", ending: "csv" },
  "jsonl-plover": { type: "application/jsonl", ending: "plover.jsonl" },
  md: { type: "text/markdown; charset=utf-8", ending: "md" },
  html: { type: "text/html; charset=utf-8", ending: "html" },
  gold: { type: "application/jsonl", ending: "gold.jsonl" },
  corrections: { type: "application/jsonl", ending: "corrections.jsonl" },
};

/** JSON Lines: a document each for gold, a correction each for the log. @param machine the record before corrections */
export async function saidByPeople(
  isGold: boolean,
  machine: ParleyRecord,
  corrections: readonly Correction[],
): Promise<string> {
  const lines = isGold ? (await import("../correct/gold.ts")).toGold(machine, corrections) : corrections;
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
