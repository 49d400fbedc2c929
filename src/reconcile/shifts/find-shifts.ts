import type { Shift } from "../../domain/findings.ts";
import { type Act, type Position, type Relation, STRENGTHS } from "../../domain/position.ts";
import { inOrder, into } from "../groups.ts";
import { once, onceTogether } from "../once.ts";
import type { Storytelling } from "../storytelling.ts";
import { type DatedPosition, datedPositions } from "./dated-positions.ts";
import { isOneMatter, isOneThing, type Matter } from "./matter.ts";
import { moveBetween } from "./sums.ts";

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
export function findShifts(story: Storytelling): Shift[] {
  const byStance = new Map<string, DatedPosition[]>();
  for (const d of datedPositions(story)) into(byStance, `${d.position.party}|${d.position.issue}`, d);
  return [...byStance]
    .sort(([a], [b]) => inOrder(a, b))
    .flatMap(([, stances]) => movesOf(stances, null))
    .sort((a, b) => inOrder(a.from, b.from) || inOrder(a.to, b.to));
}

/** Those of one party on one issue. */
const movesOf = onceTogether((stances: readonly DatedPosition[], _: null): readonly Shift[] => {
  const inTime = [...stances].sort(
    (a, b) => inOrder(a.latest, b.latest) || inOrder(a.earliest, b.earliest) || inOrder(a.position.id, b.position.id),
  );
  const moves = inTime.flatMap((to, i) => {
    if (to.isPast) return [];
    const before = inTime.slice(0, i).filter((from) => from.latest < to.earliest);
    const move = moveOfSums(before, to) ?? moveOfStances(before, to);
    if (!move || !isSure(move.from.position) || !isSure(to.position)) return [];
    const { party, issue, id, origins, score } = to.position;
    return [
      { day: to.latest, score, shift: { party, issue, from: move.from.position.id, to: id, kind: move.kind, origins } },
    ];
  });
  // One move a day and kind: its best-attested words stand for it.
  return [...Map.groupBy(moves, ({ day, shift }) => `${day} ${shift.kind}`).values()].flatMap(
    (same) => same.toSorted((a, b) => b.shift.origins - a.shift.origins || b.score - a.score)[0]?.shift ?? [],
  );
});

/** A reading below this is rather a misreading than a move, unless another origin bears it out. */
const SURE = 0.45;

const isSure = ({ score, origins }: Position): boolean => score >= SURE || origins > 1;

interface Move {
  readonly from: DatedPosition;
  readonly kind: Shift["kind"];
}

/** Against the last that was given or asked for in the same coin. */
function moveOfSums(before: readonly DatedPosition[], to: DatedPosition): Move | null {
  for (const from of before.toReversed()) {
    if (!from.sum || !to.sum || !isSure(from.position) || !areGivenAlike(from, to) || !isOneSum(from, to)) continue;
    const kind = moveBetween(to.position.act, from.sum, to.sum);
    if (kind || from.sum.of === to.sum.of) return kind && { from, kind };
  }
  return null;
}

const GIVEN: readonly Act[] = ["offer", "commit"];

const areGivenAlike = ({ position: a }: DatedPosition, { position: b }: DatedPosition): boolean =>
  a.act === b.act || (GIVEN.includes(a.act) && GIVEN.includes(b.act));

/** Sums for one thing: both say so, or one of them says not for what ("offered 3.5 per cent"). */
const isOneSum = ({ matter: a }: DatedPosition, { matter: b }: DatedPosition): boolean =>
  a.things.size === 0 || b.things.size === 0 || isOneThing(a, b);

function moveOfStances(earlier: readonly DatedPosition[], to: DatedPosition): Move | null {
  const before = earlier.filter((from) => comparable(from, to));
  const lastDay = before.filter((from) => from.latest === before.at(-1)?.latest);
  // Who both refused and agreed that day has not turned round by doing either again.
  const from = lastDay.findLast((d) => leanOf(d.position) * leanOf(to.position) > 0) ?? lastDay.at(-1);
  const kind = from && kindOf(from, to);
  return from && kind ? { from, kind } : null;
}

/**
 * A refusal stands against whatever gives; acts of one kind stand against each other. The words of both must have a matter in common:
 * an issue holds several, and who refuses one and grants another has not turned round.
 */
const comparable = (a: DatedPosition, b: DatedPosition): boolean =>
  (a.position.act === b.position.act || leanOf(a.position) * leanOf(b.position) !== 0) &&
  (a.position.act === b.position.act ? isOneThing : isOneMatter)(a.matter, b.matter) &&
  !(a.position.act !== b.position.act && isRetold(a.matter, b.matter));

/** Of so many words in common, nearly all: one utterance retold, which one of two readings must have wrong. */
const isRetold = (a: Matter, b: Matter): boolean => {
  const [mine, yours] = [wordsOf(a), wordsOf(b)];
  const common = mine.intersection(yours).size;
  return common >= 4 && common >= 0.8 * Math.min(mine.size, yours.size);
};

const wordsOf = once(({ things, deeds }: Matter): ReadonlySet<string> => things.union(deeds));

/** A promise not to do something gives as little as it refuses. */
const leanOf = ({ act, claim }: Position): number => (act === "commit" && NEGATED.test(claim) ? 0 : LEAN[act]);

const NEGATED =
  /\b(?:can|could|does|do|did|will|would|shall|should|is|are) (?:not|never)\b|n['’]t\b|\b(?:not to|only)\b/i;

/** What would be taken or refused on terms that are not met yet stands beside its contrary on others. */
const isOpen = ({ act, conditions }: Position): boolean =>
  conditions.some(({ relation }) => OPEN.includes(relation) || (relation === "in-exchange-for" && act === "offer"));

const OPEN: readonly Relation[] = ["if", "unless", "until", "without"];

/** Who refuses for good what was on offer, or grants what was refused for good, has turned round. */
const isTurn = (from: Position, to: Position): boolean =>
  LEAN[to.act] < 0 ? !isOpen(from) && !isOpen(to) : !isOpen(from) || !isOpen(to);

/** That a condition is gone, or was not there before, takes two origins: one report may just not mention it. */
function kindOf(from: DatedPosition, to: DatedPosition): Shift["kind"] | null {
  const [a, b] = [from.position, to.position];
  if (leanOf(a) * leanOf(b) < 0) return isTurn(a, b) ? "reversal" : null;
  if (a.act !== b.act) return null;
  const [gained, lost] = [hasTermsBeside(to, from), hasTermsBeside(from, to)];
  if (gained && !lost) return a.origins > 1 ? "new-condition" : null;
  if (lost && !gained) return b.origins > 1 ? "dropped-condition" : null;
  const firmer = STRENGTHS.indexOf(b.strength) - STRENGTHS.indexOf(a.strength);
  if (Math.abs(firmer) < 2) return null;
  return LEAN[b.act] > 0 === firmer > 0 ? "softening" : "hardening";
}

/**
 * Does it hang on what the other neither hangs on nor speaks of? A reason is no condition, and one that names no other issue may be the
 * same in other words.
 */
const hasTermsBeside = ({ position, terms }: DatedPosition, other: DatedPosition): boolean =>
  terms.isDisjointFrom(other.terms) &&
  terms.isDisjointFrom(other.matter.things) &&
  terms.isDisjointFrom(other.matter.deeds) &&
  position.conditions.some(
    ({ relation, issue }) =>
      relation !== "because" &&
      issue !== null &&
      issue !== position.issue &&
      !other.position.conditions.some((c) => c.issue === issue),
  );
