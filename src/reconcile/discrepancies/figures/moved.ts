import type { ArticleId, Published } from "../../../domain/article.ts";
import type { Amount } from "../../told/amounts.ts";
import { areWithin } from "../detector.ts";
import { areOneThing } from "../same-quantity.ts";

/** What of a number in a report tells of which time it is. */
export type Timed = Pick<Amount, "value" | "unit" | "currency" | "counted" | "near" | "phase" | "digits"> & {
  readonly report: { readonly id: ArticleId };
};

/** Whether talks moved from one number to the other: an improved offer's and another day's, or one that a report of which no day is known has from reports of another time. */
export function movedIn(
  told: readonly Timed[],
  published: ReadonlyMap<ArticleId, Published>,
  days: number,
): (a: Timed, b: Timed) => boolean {
  const same = Map.groupBy(told, sizeOf);
  const areApart = (a: Timed, b: Timed): boolean =>
    published.has(a.report.id) && !areWithin(published.get(a.report.id), published.get(b.report.id), days);
  const isOfThen = (a: Timed, b: Timed): boolean =>
    !published.has(a.report.id) && (same.get(sizeOf(a)) ?? []).some((t) => areApart(t, b) && isOne(a, t));
  return (a, b) =>
    (a.phase !== b.phase && [a.phase, b.phase].includes("latest") && areApart(a, b)) ||
    isOfThen(a, b) ||
    isOfThen(b, a);
}

const sizeOf = ({ unit, value }: Timed): string => `${unit} ${value}`;

/** Two figures are hardly printed twice by chance; of one figure a word beside it is needed. */
const isOne = (a: Timed, b: Timed): boolean =>
  (a.unit === "%" && a.digits.length > 1) ||
  (areOneThing(a, b) && (a.digits.length > 1 || !a.near.isDisjointFrom(b.near)));
