import { areTransposed, hasLostFigure, type ReportedAmount } from "../same-quantity.ts";
import type { WordWeight } from "../words-around.ts";

type Pair<Told> = readonly [Told, Told];

/** Sums of which one is the other misprinted: its figures changed places, whenever the reports came out, or one fell out beside a word that both have. */
export function slips<Told extends ReportedAmount>(told: readonly Told[], weight: WordWeight): Pair<Told>[] {
  const sums = told.filter((t) => t.unit === "$" && t.digits.length > 1);
  return sums.flatMap((a, i) =>
    sums
      .slice(i + 1)
      .filter((b) => a.report !== b.report && (areTransposed(a, b, weight) || isWithoutFigure(a, b)))
      .map((b): Pair<Told> => [a, b]),
  );
}

const isWithoutFigure = (a: ReportedAmount, b: ReportedAmount): boolean =>
  hasLostFigure(a, b) && !a.context.isDisjointFrom(b.context) && !prints(a, b) && !prints(b, a);

const prints = ({ report }: ReportedAmount, { value }: ReportedAmount): boolean =>
  report.amounts.some((a) => a.value === value);
