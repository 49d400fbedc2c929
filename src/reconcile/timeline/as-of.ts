import type { Agenda } from "../../domain/agenda.ts";
import type { CodedReport } from "../../domain/coded-report.ts";
import type { IsoDate } from "../../domain/day.ts";
import { reconcile } from "../reconcile.ts";
import type { Reconciled } from "../reconciled.ts";

/**
 * The record as it could be known at the end of that day: what only later reports tell is not in it, nor what they helped to date.
 * Reports whose day nobody knows are left out.
 */
export function asOf(reports: readonly CodedReport[], day: IsoDate, agenda: Agenda | null): Reconciled {
  const { articles } = reconcile(reports, agenda);
  const known = new Set(
    articles.flatMap((a) => (a.published && (a.published.date ?? a.published.latest) <= day ? [a.id] : [])),
  );
  return reconcile(
    reports.filter((r) => known.has(r.annotations.article.id)),
    agenda,
  );
}

/** Ids of the articles published on that day or later, and of the positions that first stood in them. */
export interface News {
  readonly articles: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
}

/** What a record holds that could not be known before that day. */
export function since(record: Pick<Reconciled, "articles" | "positions">, day: IsoDate): News {
  const articles = new Set(
    record.articles.flatMap((a) => (a.published && (a.published.date ?? a.published.latest) >= day ? [a.id] : [])),
  );
  const positions = record.positions.filter((p) => p.evidence.every((e) => articles.has(e.article)));
  return { articles, positions: new Set(positions.map((p) => p.id)) };
}
