import type { ArticleId, Published } from "../../../domain/article.ts";
import { into } from "../../groups.ts";
import { type Days, daysOf } from "../by-day.ts";
import { canAgree } from "../same-quantity.ts";
import { areToldOfOne, type FramedAmount } from "../told-of-one.ts";
import type { WordWeight } from "../words-around.ts";

/** A word that more numbers stand with is no mark of one thing. */
const MANY = 30;

/** One thing that was so much before, and is so much after, some report has it otherwise: "40% of the quay", "its 49 per cent", "its 40%". */
export function inTurns<Told extends FramedAmount>(
  told: readonly Told[],
  weight: WordWeight,
  published: ReadonlyMap<ArticleId, Published>,
): [Told, Told][] {
  const byThing = new Map<string, Told[]>();
  for (const t of told)
    if (published.has(t.report.id)) for (const sense of t.frame?.core ?? []) into(byThing, `${t.unit} ${sense}`, t);
  const dayOf = ({ report }: Told): Days => daysOf(published.get(report.id));
  return [...byThing.values()]
    .filter(({ length }) => length > 2 && length <= MANY)
    .flatMap((amounts) =>
      amounts.flatMap((b) => {
        const others = amounts.filter((a) => a.report !== b.report && !canAgree(a, b));
        const after = others.filter((a) => dayOf(a).from > dayOf(b).to);
        const before = others.filter((a) => dayOf(a).to < dayOf(b).from);
        return before.flatMap((a): [Told, Told][] => {
          const again = after.filter(({ value }) => value === a.value);
          const all = again.length > 0 ? [a, ...again] : [];
          return all.some((x) => areToldOfOne(x, b, weight, "in turns")) ? all.map((x) => [x, b]) : [];
        });
      }),
    );
}
