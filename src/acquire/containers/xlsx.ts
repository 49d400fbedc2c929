import { unzipSync } from "fflate";
import readSheets from "read-excel-file/node";
import type { ParleyError } from "../../domain/errors.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import type { Opener } from "../opener.ts";
import { openRows } from "./rows.ts";
import { withinLimits } from "./zip.ts";

/** Every sheet that has a column of texts; an error only when none has. */
export const openXlsx: Opener = async function* (raw, limits): AsyncGenerator<RawReport | ParleyError> {
  const check = withinLimits(raw.name, limits.unpackedBytes, () => true);
  unzipSync(raw.bytes, { filter: (member) => check(member) && false });
  const sheets = await readSheets(Buffer.from(raw.bytes));
  const reports = sheets.flatMap(({ sheet, data }) => [
    ...openRows({ ...raw, name: sheets.length > 1 ? `${raw.name}/${sheet}` : raw.name }, data),
  ]);
  const found = reports.filter((report) => "bytes" in report);
  yield* found.length > 0 ? found : reports.slice(0, 1);
};
