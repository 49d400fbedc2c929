import type { Linkage } from "../domain/findings.ts";
import type { Position } from "../domain/position.ts";
import type { ParleyRecord } from "../domain/record.ts";

/**
 * What was drawn from positions, after positions changed: linkages of changed lines are drawn anew, those whose lines are
 * gone go; a shift stays where both its ends still are the same party's on the same issue.
 */
export function tidy(before: ParleyRecord, after: ParleyRecord): ParleyRecord {
  const was = new Map(before.positions.map((position) => [position.id, essence(position)]));
  const now = new Map(after.positions.map((position) => [position.id, position]));
  const stays = (position: Position | undefined) => position && was.get(position.id) === essence(position);
  const linkages = after.linkages
    .map((linkage) => ({ ...linkage, positions: linkage.positions.filter((id) => stays(now.get(id))) }))
    .filter((linkage) => linkage.positions.length > 0);
  return {
    ...after,
    linkages: [...linkages, ...after.positions.filter((position) => !stays(position)).flatMap(linkagesOf)],
    shifts: after.shifts.filter(({ from, to }) => {
      const [earlier, later] = [now.get(from), now.get(to)];
      return earlier && later && earlier.party === later.party && earlier.issue === later.issue;
    }),
  };
}

/** What linkages and shifts are drawn from. */
const essence = ({ party, act, issue, conditions }: Position): string =>
  JSON.stringify([party, act, issue, conditions]);

/** Who asks for something in exchange gives the condition and gets the issue; everybody else the other way round. */
const linkagesOf = ({ id, party, act, issue, conditions }: Position): readonly Linkage[] =>
  conditions.flatMap(({ relation, issue: other }) => {
    if (other === null || other === issue || relation === "because") return [];
    const [gives, gets] = act === "demand" && relation === "in-exchange-for" ? [other, issue] : [issue, other];
    return [{ party, gives, gets, relation, positions: [id] }];
  });
