import type { Agenda } from "../../domain/agenda.ts";
import type { CodedReport } from "../../domain/coded-report.ts";
import type { IsoDate } from "../../domain/day.ts";
import { hadAppeared } from "../../text/published.ts";
import { reconcile } from "../reconcile.ts";
import type { Reconciled } from "../reconciled.ts";

/**
 * The record as it could be known at the end of that day: what only later reports tell is not in it, nor what they helped to date.
 * Reports whose day nobody knows are left out.
 */
export function asOf(reports: readonly CodedReport[], day: IsoDate, agenda: Agenda | null): Reconciled {
  const { articles } = reconcile(reports, agenda);
  const known = new Set(articles.flatMap(({ id, published }) => (hadAppeared(published, day) ? [id] : [])));
  return reconcile(
    reports.filter((r) => known.has(r.annotations.article.id)),
    agenda,
  );
}
