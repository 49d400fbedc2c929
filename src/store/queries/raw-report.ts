import type { Selectable } from "kysely";
import type { RawReport } from "../../domain/raw-report.ts";
import type { ReportTable } from "../schema.ts";

export const toRawReport = (row: Selectable<ReportTable>): RawReport => ({
  ...(JSON.parse(row.about) as Omit<RawReport, "bytes">),
  bytes: new Uint8Array(row.bytes),
});
