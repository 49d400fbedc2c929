import type { IsoDate } from "../../domain/day.ts";
import type { Shift } from "../../domain/findings.ts";
import type { ClaimLine } from "./claim-line.ts";
import { knownFrom } from "./day-label.ts";
import type { Lookup } from "./lookup.ts";
import { sourceLabel } from "./passage.ts";
import { type ChangedReport, changedReports } from "./revisions.ts";
import { SHIFT_WORDS } from "./vocabulary.ts";

export interface ShiftLine {
  readonly kind: Shift["kind"];
  /** "softened". */
  readonly verb: string;
  readonly party: string;
  readonly issue: string;
  readonly from: ClaimLine;
  readonly to: ClaimLine;
  /** One independent origin only: it may be that outlet's wording. */
  readonly isFromOneOrigin: boolean;
}

export interface Changes {
  readonly since: IsoDate | null;
  /** Latest first. */
  readonly shifts: readonly ShiftLine[];
  /** First reported on or after `since`; empty without it. */
  readonly lines: readonly ClaimLine[];
  /** Reports published on or after `since`, by outlet or file. */
  readonly reports: readonly string[];
  /** Reports that were printed otherwise before; those changed on or after `since`. */
  readonly revisions: readonly ChangedReport[];
}

export function changesOf(look: Lookup, lines: readonly ClaimLine[], since: IsoDate | null): Changes {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const isLate = (day: IsoDate | null | undefined): boolean => since === null || (day ?? "") >= since;
  const shifts = look.record.shifts.flatMap((shift): ShiftLine[] => {
    const from = byId.get(shift.from);
    const to = byId.get(shift.to);
    if (!from || !to || !isLate(to.when?.day)) return [];
    const { kind, origins } = shift;
    return [
      { kind, verb: SHIFT_WORDS[kind], party: to.party, issue: to.issue, from, to, isFromOneOrigin: origins < 2 },
    ];
  });
  const reports = look.record.articles.filter((article) => since && isLate(knownFrom(article.published)));
  return {
    since,
    shifts: shifts.toSorted((a, b) => (b.to.when?.day ?? "").localeCompare(a.to.when?.day ?? "")),
    lines: lines.filter((line) => line.marks.some((mark) => mark.kind === "new")),
    reports: reports.map(sourceLabel),
    revisions: changedReports(look).filter(({ changedAt }) => isLate(changedAt)),
  };
}
