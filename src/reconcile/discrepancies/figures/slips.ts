import { into } from "../../groups.ts";
import { areTransposed, hasLostFigure, type ReportedAmount } from "../same-quantity.ts";
import type { WordWeight } from "../words-around.ts";

type Pair<Told> = readonly [Told, Told];

/** Sums of which one is the other misprinted: its figures changed places, whenever the reports came out, or one fell out beside a word that both have. */
export function slips<Told extends ReportedAmount>(told: readonly Told[], weight: WordWeight): Pair<Told>[] {
  const byFigures = new Map<string, Told[]>();
  for (const t of told) if (t.unit === "$" && t.digits.length > 1) for (const key of keysOf(t)) into(byFigures, key, t);
  const found = new Map<Told, Set<Told>>();
  for (const sums of byFigures.values())
    sums.forEach((a, i) => {
      for (const b of sums.slice(i + 1))
        if (a.report !== b.report && (areTransposed(a, b, weight) || isWithoutFigure(a, b)))
          found.set(a, (found.get(a) ?? new Set()).add(b));
    });
  return [...found].flatMap(([a, others]) => [...others].map((b): Pair<Told> => [a, b]));
}

/** Its figures in order, and those without one of them: what it may be misprinted as, or for, has one of these, too. */
function keysOf({ digits }: ReportedAmount): ReadonlySet<string> {
  const figures = [...digits].sort();
  const without = figures.length > 2 ? figures.map((_, i) => figures.toSpliced(i, 1).join("")) : [];
  return new Set([figures.join(""), ...without]);
}

const isWithoutFigure = (a: ReportedAmount, b: ReportedAmount): boolean =>
  hasLostFigure(a, b) && !a.context.isDisjointFrom(b.context) && !prints(a, b) && !prints(b, a);

const prints = ({ report }: ReportedAmount, { value }: ReportedAmount): boolean =>
  report.amounts.some((a) => a.value === value);
