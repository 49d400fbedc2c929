import type { ParleyError } from "../../domain/errors.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { badLine } from "../errors.ts";
import type { Opener } from "../opener.ts";
import { reportOfRow } from "./row.ts";

const byName = (row: object) => new Map(Object.entries(row).map(([name, value]) => [name.trim().toLowerCase(), value]));

/** One JSON object a line: `{"id", "text"}` and, where known, title, date, author, outlet, url. Blank lines are passed over. */
export const openJsonl: Opener = function* (raw): Generator<RawReport | ParleyError> {
  const lines = new TextDecoder().decode(raw.bytes).split("\n");
  for (const [at, line] of lines.entries()) {
    if (!line.trim()) continue;
    const name = `${raw.name}:${at + 1}`;
    try {
      const row: unknown = JSON.parse(line);
      const report = row && typeof row === "object" ? reportOfRow(raw, byName(row), at + 1) : null;
      yield report ?? badLine(name, "there is no text in it");
    } catch (error) {
      yield badLine(name, error);
    }
  }
};
