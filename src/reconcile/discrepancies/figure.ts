import type { Discrepancy } from "../../domain/findings.ts";
import { into } from "../groups.ts";
import { type Amount, amountsIn } from "./amounts.ts";
import { at, type Detector, discrepancy, quoted, type Storytelling, sourceName } from "./detector.ts";

/** Two passages are about one quantity when they share this much of their telling words. */
const ALIKE = 0.4;

/** Another number for one thing, or one number for another: "latest" here, "earlier" there. */
export const figure: Detector = {
  id: "reconcile/discrepancies/figure@1",
  detect: (story) => {
    const byUnit = new Map<string, Amount[]>();
    for (const amount of story.reports.flatMap(amountsIn)) into(byUnit, amount.unit, amount);
    return [...byUnit.values()].flatMap((amounts) => compare(amounts, story));
  },
};

function compare(amounts: readonly Amount[], { originOf }: Storytelling): Discrepancy[] {
  const found: Discrepancy[] = [];
  const told = new Set<string>();
  amounts.forEach((a, i) => {
    for (const b of amounts.slice(i + 1)) {
      if (originOf(a.report.id) === originOf(b.report.id)) continue;
      const kind = a.value === b.value ? otherPhase(a, b) : otherNumber(a, b);
      const key = `${[a.value, b.value].sort().join(" ")} ${a.unit}`;
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

function otherPhase(a: Amount, b: Amount): string | null {
  if (!a.phase || !b.phase || a.phase === b.phase || !isRound(a.value)) return null;
  return "The same sum, but of different stages of the talks";
}

/** A number that two reports hardly print by chance. */
const isRound = (value: number): boolean => value > 12;

function otherNumber(a: Amount, b: Amount): string | null {
  if (a.unit === "" || a.isApproximate !== b.isApproximate) return null;
  const common = [...a.context].filter((s) => b.context.has(s)).length;
  const alike = common / Math.max(4, Math.min(a.context.size, b.context.size));
  return common >= 3 && alike >= ALIKE ? "Different numbers for what seems one thing" : null;
}
