import type { Discrepancy } from "../../domain/findings.ts";
import { daysBetween } from "../../text/days.ts";
import type { Digest } from "../digest.ts";
import { into } from "../groups.ts";
import type { Amount } from "./amounts.ts";
import { at, type Detector, discrepancy, quoted, type Storytelling, sourceName } from "./detector.ts";

interface Told extends Amount {
  readonly report: Digest;
}

/** Two passages are about one quantity when they share this much of their telling words. */
const ALIKE = 0.5;
/** Counts move from week to week. */
const SAME_TIME_DAYS = 1;

/** Another number for one thing, or one number for another: "latest" here, "earlier" there. */
export const figure: Detector = {
  id: "reconcile/discrepancies/figure@1",
  detect: (story) => {
    const byUnit = new Map<string, Told[]>();
    for (const report of story.reports) for (const a of report.amounts) into(byUnit, a.unit, { ...a, report });
    return [...byUnit.values()].flatMap((amounts) => compare(amounts, story));
  },
};

function compare(amounts: readonly Told[], { originOf, published }: Storytelling): Discrepancy[] {
  const found: Discrepancy[] = [];
  const told = new Set<string>();
  amounts.forEach((a, i) => {
    for (const b of amounts.slice(i + 1)) {
      if (originOf(a.report.id) === originOf(b.report.id) || !isOneTime(a, b, published)) continue;
      const kind = a.value === b.value ? otherPhase(a, b) : otherNumber(a, b);
      const key = a.value === b.value ? `${a.value}` : `${a.report.id} ${b.report.id}`;
      if (!kind || told.has(key)) continue;
      told.add(key);
      found.push(
        discrepancy(
          "figure",
          [at(a.report.id, a.clause), at(b.report.id, b.clause)],
          `${kind}: ${quoted(a.report, a.clause, 120)} (${sourceName(a.report)}), ${quoted(b.report, b.clause, 120)} (${sourceName(b.report)}).`,
        ),
      );
    }
  });
  return found;
}

function isOneTime(a: Told, b: Told, published: Storytelling["published"]): boolean {
  const [p, q] = [published.get(a.report.id), published.get(b.report.id)];
  return p !== undefined && q !== undefined && Math.abs(daysBetween(p.latest, q.latest)) <= SAME_TIME_DAYS;
}

function otherPhase(a: Amount, b: Amount): string | null {
  if (!a.phase || !b.phase || a.phase === b.phase || !isRound(a.value)) return null;
  return "The same sum, but of different stages of the talks";
}

/** They speak of other states or people: two countries' quotas are two quantities. */
const namesDiffer = (a: Amount, b: Amount): boolean => a.names.symmetricDifference(b.names).size > 1;

/** A number that two reports hardly print by chance. */
const isRound = (value: number): boolean => value > 12;

function otherNumber(a: Amount, b: Amount): string | null {
  if (a.unit === "" || a.isOneOfSeveral || b.isOneOfSeveral) return null;
  const close = [...a.near].filter((s) => b.near.has(s)).length;
  const common = [...a.context].filter((s) => b.context.has(s)).length;
  const alike = common / Math.max(5, Math.min(a.context.size, b.context.size));
  if (close < 2 || alike < ALIKE || namesDiffer(a, b)) return null;
  return "Different numbers for what seems one thing";
}
