import type { Shift } from "../../domain/findings.ts";
import { type Act, type Position, STRENGTHS } from "../../domain/position.ts";
import { inOrder, into } from "../groups.ts";

/** A position with the days between which it was expressed, at most. */
export interface DatedPosition {
  readonly position: Position;
  readonly earliest: string;
  readonly latest: string;
  /** Keys of the words that tell what its evidence is about. */
  readonly matter: ReadonlySet<string>;
}

/** Which way an act leans on an issue: +1 gives or agrees, -1 refuses; what leans neither way takes no part in reversals. */
const LEAN: Readonly<Record<Act, number>> = {
  accept: 1,
  commit: 1,
  offer: 1,
  support: 1,
  reject: -1,
  threaten: -1,
  accuse: 0,
  assess: 0,
  demand: 0,
};

/** Each party's moves on each issue: its position against the one before, by the days they were expressed. */
export function findShifts(dated: readonly DatedPosition[]): Shift[] {
  const byStance = new Map<string, DatedPosition[]>();
  for (const d of dated) into(byStance, `${d.position.party}|${d.position.issue}`, d);
  return [...byStance]
    .sort(([a], [b]) => inOrder(a, b))
    .flatMap(([, stances]) => movesOf(stances))
    .sort((a, b) => inOrder(`${a.from} ${a.to}`, `${b.from} ${b.to}`));
}

function movesOf(stances: readonly DatedPosition[]): Shift[] {
  const inTime = [...stances].sort(
    (a, b) => inOrder(a.latest, b.latest) || inOrder(a.earliest, b.earliest) || inOrder(a.position.id, b.position.id),
  );
  const moves = inTime.flatMap((to, i) => {
    const before = inTime.slice(0, i).filter((from) => from.latest < to.earliest && comparable(from, to));
    const lastDay = before.filter((from) => from.latest === before.at(-1)?.latest);
    // Who both refused and agreed that day has not turned round by doing either again.
    const from = lastDay.findLast((d) => LEAN[d.position.act] * LEAN[to.position.act] > 0) ?? lastDay.at(-1);
    const kind = from && kindOf(from.position, to.position);
    if (!from || !kind || !isSure(from.position) || !isSure(to.position)) return [];
    const { party, issue, id, origins, score } = to.position;
    return [{ day: to.latest, score, shift: { party, issue, from: from.position.id, to: id, kind, origins } }];
  });
  // One move a day and kind: its best-attested words stand for it.
  return [...Map.groupBy(moves, ({ day, shift }) => `${day} ${shift.kind}`).values()].flatMap(
    (same) => same.toSorted((a, b) => b.shift.origins - a.shift.origins || b.score - a.score)[0]?.shift ?? [],
  );
}

/** A reading below this is rather a misreading than a move, unless another origin bears it out. */
const SURE = 0.45;

const isSure = ({ score, origins }: Position): boolean => score >= SURE || origins > 1;

/**
 * A refusal stands against whatever gives; acts of one kind stand against each other. The words of both must have a matter in common:
 * an issue holds several, and who refuses one and grants another has not turned round.
 */
const comparable = (a: DatedPosition, b: DatedPosition): boolean =>
  (a.position.act === b.position.act || LEAN[a.position.act] * LEAN[b.position.act] !== 0) &&
  !a.matter.isDisjointFrom(b.matter) &&
  !(a.position.act !== b.position.act && isRetold(a.matter, b.matter));

/** Of so many words in common, nearly all: one utterance retold, which one of two readings must have wrong. */
const isRetold = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const common = a.intersection(b).size;
  return common >= 4 && common >= 0.8 * Math.min(a.size, b.size);
};

/** That a condition is gone, or was not there before, takes two origins: one report may just not mention it. */
function kindOf(from: Position, to: Position): Shift["kind"] | null {
  if (LEAN[from.act] * LEAN[to.act] < 0) return "reversal";
  const gained = to.conditions.filter((c) => !from.conditions.some((d) => isSameCondition(c, d)));
  const lost = from.conditions.filter((c) => !to.conditions.some((d) => isSameCondition(c, d)));
  if (from.act === to.act && binds(gained) && !binds(lost)) return from.origins > 1 ? "new-condition" : null;
  if (from.act === to.act && binds(lost) && !binds(gained)) return to.origins > 1 ? "dropped-condition" : null;
  const firmer = STRENGTHS.indexOf(to.strength) - STRENGTHS.indexOf(from.strength);
  if (from.act !== to.act || Math.abs(firmer) < 2) return null;
  return LEAN[to.act] > 0 === firmer > 0 ? "softening" : "hardening";
}

const isSameCondition = (a: Position["conditions"][number], b: Position["conditions"][number]): boolean =>
  a.issue !== null && a.issue === b.issue;

/** A reason is no condition, and one that names no issue may be the same in other words. */
const binds = (conditions: Position["conditions"]): boolean =>
  conditions.some((c) => c.relation !== "because" && c.issue !== null);
