import type { Linkage } from "../domain/findings.ts";
import type { Condition, Position } from "../domain/position.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { tradesOf } from "../text/trades.ts";

/**
 * What was drawn from positions, after positions changed: linkages of changed lines are drawn anew, those whose lines are
 * gone go; a shift stays where both its ends still are the same party's on the same issue.
 */
export function tidy(before: ParleyRecord, after: ParleyRecord): ParleyRecord {
  const was = new Map(before.positions.map((position) => [position.id, essence(position)]));
  const now = new Map(after.positions.map((position) => [position.id, position]));
  const stays = (position: Position | undefined) => position && was.get(position.id) === essence(position);
  const texts = new Map(after.articles.map(({ id, text }) => [id, text]));
  const wordsOf = ({ article, start, end }: Condition): string => texts.get(article)?.slice(start, end) ?? "";
  const drawn = after.positions
    .filter((position) => !stays(position))
    .flatMap((position): Linkage[] =>
      tradesOf(position, wordsOf).map((trade) => ({ party: position.party, ...trade, positions: [position.id] })),
    );
  const linkages = after.linkages
    .map((linkage) => ({ ...linkage, positions: linkage.positions.filter((id) => stays(now.get(id))) }))
    .filter((linkage) => linkage.positions.length > 0);
  return {
    ...after,
    linkages: [...linkages, ...drawn],
    shifts: after.shifts.filter(({ from, to }) => {
      const [earlier, later] = [now.get(from), now.get(to)];
      return earlier && later && earlier.party === later.party && earlier.issue === later.issue;
    }),
  };
}

/** What linkages and shifts are drawn from. */
const essence = ({ party, act, issue, conditions }: Position): string =>
  JSON.stringify([party, act, issue, conditions]);
