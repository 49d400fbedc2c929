import type { ArticleId, Published } from "../../domain/article.ts";
import { addDays } from "../../text/days.ts";
import { type Digest, nameOf } from "../digest.ts";
import { type Clue, cluesIn } from "../told/day-clues.ts";
import type { Bound } from "./bound.ts";

type Anniversary = Clue & { readonly kind: "anniversary" };
/** What is said on an anniversary, or its eve, is told that day or the next. */
const TOLD_DAYS = 1;

const anniversariesOf = (report: Digest): Anniversary[] =>
  cluesIn(report).filter((c): c is Anniversary => c.kind === "anniversary" && c.marks);

/**
 * "On the eve of the tenth anniversary of the revolt": the day before the one on which a dated report marks it.
 * Within one storyline the ordinal is enough: one report marks a war, another its invasion.
 */
export function anniversaryBounds(
  report: Digest,
  reports: readonly Digest[],
  known: ReadonlyMap<ArticleId, Published>,
): Bound[] {
  return anniversariesOf(report).flatMap((mine) => {
    const [other] = reports.flatMap((r) => {
      const day = r === report ? null : (known.get(r.id)?.date ?? null);
      const theirs = day ? anniversariesOf(r).find((c) => c.ordinal === mine.ordinal) : undefined;
      return theirs && day ? [{ report: r, marked: addDays(day, theirs.eve ? 1 : 0) }] : [];
    });
    if (!other) return [];
    const day = addDays(other.marked, mine.eve ? -1 : 0);
    const reason = `it speaks of the ${mine.eve ? "eve of the " : ""}${mine.ordinal} anniversary, which ${nameOf(other.report)} marks on ${other.marked}`;
    return [{ earliest: day, latest: addDays(day, TOLD_DAYS), because: [mine], reason }];
  });
}
