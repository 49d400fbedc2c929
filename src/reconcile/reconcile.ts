import type { Agenda } from "../domain/agenda.ts";
import type { CodedReport } from "../domain/coded-report.ts";
import type { Reconciled } from "./reconciled.ts";
import { openReconciler } from "./reconciler.ts";

/** Many reports as one record. The same reports in any order give the same record. */
export function reconcile(reports: readonly CodedReport[], agenda: Agenda | null): Reconciled {
  const reconciler = openReconciler(agenda);
  for (const report of reports) reconciler.add(report);
  return reconciler.record();
}
