import type { IssueId } from "../../domain/issue.ts";
import type { Position } from "../../domain/position.ts";
import type { ParleyRecord } from "../../domain/record.ts";
import type { DealEdge, DealIssue, DealMap } from "./deal.ts";
import { stateOf } from "./issue-state.ts";
import { unblockingChains } from "./unblocking.ts";

/**
 * Where each issue stands between the parties, what hangs on what, and what would have to be granted. Nothing here lacks a position.
 *
 * @param inForce the positions of the parties that are in force on an issue: the matrix and this map must say the same.
 */
export function dealMap(
  record: Pick<ParleyRecord, "positions" | "linkages" | "issues">,
  inForce = (issue: IssueId): readonly Position[] => latestByParty(record.positions.filter((p) => p.issue === issue)),
): DealMap {
  const edges = edgesOf(record);
  const issues = record.issues.map(({ id: issue }): DealIssue => {
    const latest = inForce(issue).filter(takesSides);
    return {
      issue,
      state: stateOf(latest),
      stances: latest.map((p) => ({ party: p.party, position: p.id })),
    };
  });
  return { issues, edges, chains: unblockingChains(issues, edges) };
}

function edgesOf({ linkages }: Pick<ParleyRecord, "linkages">): DealEdge[] {
  const edges = new Map<string, DealEdge>();
  for (const { party, gives, gets, positions } of linkages) {
    const key = `${party} ${gives} ${gets}`;
    const known = edges.get(key)?.positions ?? [];
    edges.set(key, { party, from: gives, to: gets, positions: [...new Set([...known, ...positions])] });
  }
  return [...edges.values()];
}

/** Assessments and accusations say nothing of what a party would do. */
const takesSides = (p: Position): boolean => p.act !== "assess" && p.act !== "accuse";

/** Each party's last position; undated ones stand before dated ones, and among equals the better supported one wins. */
function latestByParty(positions: readonly Position[]): Position[] {
  const inTime = positions
    .filter(takesSides)
    .sort((a, b) => compare(a.said?.date ?? "", b.said?.date ?? "") || a.origins - b.origins || compare(a.id, b.id));
  return [...new Map(inTime.map((p) => [p.party, p])).values()].sort((a, b) => compare(a.party, b.party));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
