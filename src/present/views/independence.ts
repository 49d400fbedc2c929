import type { SourceReport, Sources } from "./sources.ts";

/** One outlet's share in the coverage; reports without a named outlet stand under their file. */
export interface OutletRow {
  readonly outlet: string;
  readonly reports: number;
  /** Those that copy no other report of the storyline. */
  readonly own: number;
  /** Positions with words in its reports, counted once for each report. */
  readonly lines: number;
}

/** An agency and who prints it. */
export interface AgencyRow {
  readonly agency: string;
  readonly reports: number;
  readonly outlets: readonly string[];
}

/** How independent the coverage is, in numbers. */
export interface Independence {
  /** Those with most reports first. */
  readonly outlets: readonly OutletRow[];
  readonly agencies: readonly AgencyRow[];
}

export function independenceOf({ tree }: Pick<Sources, "tree">): Independence {
  const reports = tree.flatMap(withCopies);
  const outlets = [...Map.groupBy(reports, ({ source }) => source)].map(([outlet, own]) => ({
    outlet,
    reports: own.length,
    own: own.filter(({ copy }) => copy === null).length,
    lines: own.reduce((sum, { lines }) => sum + lines, 0),
  }));
  const credited = Map.groupBy(reports, ({ agency }) => agency);
  const agencies = [...credited].flatMap(([agency, own]) =>
    agency === null
      ? []
      : [{ agency, reports: own.length, outlets: [...new Set(own.map(({ source }) => source))].toSorted() }],
  );
  return {
    outlets: outlets.toSorted((a, b) => b.reports - a.reports || a.outlet.localeCompare(b.outlet)),
    agencies: agencies.toSorted((a, b) => b.reports - a.reports || a.agency.localeCompare(b.agency)),
  };
}

const withCopies = (report: SourceReport): readonly SourceReport[] => [report, ...report.copies.flatMap(withCopies)];
