import { parse } from "csv-parse/sync";
import type { ParleyError } from "../../domain/errors.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { decodeText } from "../../text/decode.ts";
import type { Opener } from "../opener.ts";
import { openRows } from "./rows.ts";

/** The separator that splits the header into most columns. */
const separatorOf = (text: string): string => {
  const header = text.slice(0, 10_000).split("\n")[0] ?? "";
  const columns = (separator: string) => header.split(separator).length;
  return [",", ";", "\t", "|"].reduce((best, next) => (columns(next) > columns(best) ? next : best));
};

/** Comma, semicolon, tab or bar separated, with a header; quoted cells may span lines. */
export const openCsv: Opener = function* (raw): Generator<RawReport | ParleyError> {
  const { text } = decodeText(raw.bytes);
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
  });
  yield* openRows(raw, rows);
};
