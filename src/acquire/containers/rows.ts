import type { ParleyError } from "../../domain/errors.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { noTextColumn } from "../errors.ts";
import { columnDays } from "./column-days.ts";
import { COLUMNS, dayCell, reportOfRow } from "./row.ts";

/** The reports of a table whose first row names the columns. Rows without text are passed over. */
export function* openRows(
  table: RawReport,
  [header = [], ...rows]: readonly (readonly unknown[])[],
): Generator<RawReport | ParleyError> {
  const names = header.map((name) =>
    String(name ?? "")
      .trim()
      .toLowerCase(),
  );
  if (!names.some((name) => (COLUMNS.text as readonly string[]).includes(name))) {
    yield noTextColumn(table.name, names.filter(Boolean));
    return;
  }
  const named = rows.map((row) => new Map(names.map((name, column) => [name, row[column]])));
  const dayOfCell = columnDays(named.flatMap((row) => dayCell(row) ?? []));
  for (const [at, row] of named.entries()) {
    const report = reportOfRow(table, row, at + 2, dayOfCell);
    if (report) yield report;
  }
}
