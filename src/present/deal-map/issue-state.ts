import type { Position } from "../../domain/position.ts";

/**
 * `agreed`: two parties or more give or accept without condition, and none refuses or asks for what nobody has granted. `conditional`: nobody refuses, and
 * somebody's consent hangs on a condition. `blocked`: somebody refuses what somebody else asks or gives, and names nothing that would
 * change it. `contested`: demands or refusals stand, but not so. `silent`: nobody takes a side.
 */
export const ISSUE_STATES = ["agreed", "conditional", "contested", "blocked", "silent"] as const;
export type IssueState = (typeof ISSUE_STATES)[number];

const GIVING: ReadonlySet<Position["act"]> = new Set(["offer", "accept", "commit", "support"]);
const REFUSING: ReadonlySet<Position["act"]> = new Set(["reject", "threaten"]);
const binds = (p: Position): boolean => p.conditions.some((c) => c.relation !== "because");

/** The state of one issue from the latest position of each party on it. */
export function stateOf(latest: readonly Position[]): IssueState {
  if (latest.length === 0) return "silent";
  const refusing = latest.filter((p) => REFUSING.has(p.act));
  const firm = refusing.filter((p) => !binds(p));
  const asking = latest.filter((p) => p.act === "demand");
  const giving = latest.filter((p) => GIVING.has(p.act));
  if (firm.length > 0 && asking.length + giving.length > 0) return "blocked";
  if (refusing.length > 0 && firm.length > 0) return "contested";
  if ([...refusing, ...giving].some(binds)) return "conditional";
  if (asking.length > 0) return giving.length > 0 && asking.every((a) => isGranted(a, giving)) ? "agreed" : "contested";
  return giving.length > 1 ? "agreed" : "contested";
}

/** Another party binds itself where one asks; what it only offers or backs is not yet granted. */
const isGranted = (asked: Position, giving: readonly Position[]): boolean =>
  giving.some((g) => g.party !== asked.party && (g.act === "accept" || g.act === "commit"));
