import type { ArticleId, Published } from "../../domain/article.ts";
import { addDays } from "../../text/days.ts";
import type { Digest } from "../digest.ts";
import { type Clue, cluesIn } from "./clues.ts";
import type { Vote } from "./vote.ts";

type Anniversary = Clue & { readonly kind: "anniversary" };

/**
 * "On the eve of the tenth anniversary of the revolt": the day before the one on which a dated report marks it.
 * Within one storyline the ordinal is enough: one report marks a war, another its invasion.
 */
export function anniversaryVotes(
  report: Digest,
  clues: readonly Clue[],
  reports: readonly Digest[],
  dated: ReadonlyMap<ArticleId, Published>,
): Vote[] {
  const own = clues.filter((c): c is Anniversary => c.kind === "anniversary");
  if (own.length === 0) return [];
  return reports.flatMap((other) => {
    const day = dated.get(other.id)?.date;
    if (other === report || !day) return [];
    const theirs = cluesIn(other).filter((c): c is Anniversary => c.kind === "anniversary");
    return own.flatMap((mine): Vote[] => {
      const same = theirs.find((c) => c.ordinal === mine.ordinal);
      if (!same) return [];
      const marked = addDays(day, same.eve ? 1 : 0);
      return [{ weights: new Map([[addDays(marked, mine.eve ? -1 : 0), 2]]), because: [mine] }];
    });
  });
}
