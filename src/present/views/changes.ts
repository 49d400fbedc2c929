import type { IsoDate } from "../../domain/day.ts";
import type { Shift } from "../../domain/findings.ts";
import { knownFrom } from "../../text/published.ts";
import { reportName } from "../../text/report-name.ts";
import { byDay, type ClaimLine } from "./claim-line.ts";
import type { Lookup } from "./lookup.ts";
import { type ChangedReport, changedReports } from "./revisions.ts";
import { isUnplaced } from "./unplaced.ts";
import { SHIFT_WORDS } from "./vocabulary.ts";
import { count } from "./wording.ts";

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

/** All shifts of one party on one issue, told as one story. */
export interface Course {
  readonly party: string;
  readonly issue: string;
  /** "reversed, then added a condition". */
  readonly told: string;
  /** What the party held before and after each shift, oldest first. */
  readonly lines: readonly ClaimLine[];
  /** Where one independent origin alone tells the latest shift: it may be that outlet's wording. */
  readonly caution: string | null;
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
    reports: reports.map(reportName),
    revisions: changedReports(look).filter(({ changedAt }) => isLate(changedAt)),
  };
}

/** The shifts by party and issue; those whose latest shift is the latest come first. */
export function coursesOf({ shifts }: Pick<Changes, "shifts">): readonly Course[] {
  return [...Map.groupBy(shifts, ({ to }) => JSON.stringify([to.partyId, to.issueId])).values()].flatMap((own) => {
    const [latest] = own;
    if (!latest) return [];
    const { party, issue, isFromOneOrigin } = latest;
    const origin = own.length > 1 ? "the latest from one origin only" : "one origin only";
    return [
      {
        party,
        issue,
        told: inOrder(own.toReversed().map(({ verb }) => verb)),
        lines: [...new Set(own.flatMap(({ from, to }) => [from, to]))].toSorted(byDay),
        caution: isFromOneOrigin ? origin : null,
      },
    ];
  });
}

/** "reversed twice, then added a condition". */
function inOrder(verbs: readonly string[]): string {
  const runs: string[][] = [];
  for (const verb of verbs) {
    const last = runs.at(-1);
    if (last?.[0] === verb) last.push(verb);
    else runs.push([verb]);
  }
  const times = (n: number): string => (n === 1 ? "" : n === 2 ? " twice" : ` ${n} times`);
  return runs.map((run) => `${run[0]}${times(run.length)}`).join(", then ");
}

/**
 * What is new and stands in no course: what was surely read first, of that dealings before comments, what is on a named issue before other
 * matters, the latest first; what the reports only look back on last. Their place says that they are new.
 */
export function newLines({ lines, shifts }: Pick<Changes, "lines" | "shifts">): readonly ClaimLine[] {
  const told = new Set(shifts.flatMap(({ from, to }) => [from.id, to.id]));
  return lines
    .filter(({ id }) => !told.has(id))
    .toReversed()
    .sort(
      (a, b) =>
        Number(a.isPast) - Number(b.isPast) ||
        Number(a.isDoubtful) - Number(b.isDoubtful) ||
        Number(a.act === "assess") - Number(b.act === "assess") ||
        Number(isUnplaced(a)) - Number(isUnplaced(b)),
    )
    .map((line) => ({ ...line, marks: line.marks.filter(({ kind }) => kind !== "new") }));
}

/** "3 new reports, 12 new positions". */
export const newsLine = ({ reports, lines }: Changes): string =>
  reports.length + lines.length === 0
    ? "No report and no position is new"
    : `${count(reports.length, "new report")}, ${count(lines.length, "new position")}`;
