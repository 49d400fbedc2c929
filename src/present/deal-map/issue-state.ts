import { GIVING, type Position } from "../../domain/position.ts";
import { isDoubtful } from "../doubt.ts";

/**
 * `agreed`: two parties or more give or accept without condition, one of them accepts, and none refuses or asks for what nobody whom
 * it asks has accepted: what a party commits itself to may be the very thing that others want stopped. `conditional`: nobody refuses,
 * and somebody's consent hangs on a condition or is yet to be given ("ready to sign"). `blocked`: somebody refuses what somebody else asks or gives, and names nothing that
 * would change it. `contested`: demands or refusals stand, but not so. `silent`: nobody takes a side. A desk prints "agreed" and
 * "blocked": doubtful readings, which no cell shows either, say nothing of a state.
 */
export const ISSUE_STATES = ["agreed", "conditional", "contested", "blocked", "silent"] as const;
export type IssueState = (typeof ISSUE_STATES)[number];

const REFUSING: ReadonlySet<Position["act"]> = new Set(["reject", "threaten"]);
const binds = (p: Position): boolean => p.conditions.some((c) => c.relation !== "because");

/** The state of one issue from the position of each party that is in force. */
export function stateOf(inForce: readonly Position[]): IssueState {
  const latest = inForce.filter((p) => !isDoubtful(p));
  if (latest.length === 0) return "silent";
  const refusing = latest.filter((p) => REFUSING.has(p.act));
  const firm = refusing.filter((p) => !binds(p));
  const asking = latest.filter((p) => p.act === "demand");
  const giving = latest.filter((p) => GIVING.has(p.act));
  if (firm.length > 0 && asking.length + giving.length > 0) return "blocked";
  if (firm.length > 0) return "contested";
  if ([...refusing, ...giving].some(binds)) return "conditional";
  if (asking.length + giving.length > 1 && giving.some(isYetToAccept)) return "conditional";
  if (asking.length > 0) return asking.every((a) => isGranted(a, giving)) ? "agreed" : "contested";
  return giving.length > 1 && giving.some(accepts) ? "agreed" : "contested";
}

const accepts = (p: Position): boolean => p.act === "accept";

const GIVEN: ReadonlySet<Position["strength"]> = new Set(["will", "done"]);
const isYetToAccept = (p: Position): boolean => accepts(p) && !GIVEN.has(p.strength);

/** Another party accepts: one that is asked, or to the one that asks. */
const isGranted = (asked: Position, giving: readonly Position[]): boolean =>
  giving.some((g) => g.party !== asked.party && accepts(g) && areOfEachOther(asked, g));

/** Either addresses the other, or neither anybody. */
const areOfEachOther = (a: Position, b: Position): boolean =>
  a.toward.includes(b.party) || b.toward.includes(a.party) || a.toward.length + b.toward.length === 0;
