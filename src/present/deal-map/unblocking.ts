import type { IssueId } from "../../domain/issue.ts";
import type { DealEdge, DealIssue, UnblockingChain } from "./deal.ts";

const CHAINS_PER_ISSUE = 3;
/** Longer chains rest on too many ifs. */
const LONGEST = 5;

/**
 * For each issue that is not agreed, the shortest ways (breadth first) along conditions to an issue that is agreed or hangs on
 * nothing: what is granted there moves the party on the step before it, and so back to the issue.
 */
export function unblockingChains(issues: readonly DealIssue[], edges: readonly DealEdge[]): UnblockingChain[] {
  const stateOf = new Map(issues.map((i) => [i.issue, i.state]));
  const out = new Map<IssueId, DealEdge[]>();
  for (const edge of edges) out.set(edge.from, [...(out.get(edge.from) ?? []), edge]);
  const isOpenEnd = (issue: IssueId): boolean => stateOf.get(issue) === "agreed" || !out.has(issue);
  return issues
    .filter((i) => i.state !== "agreed" && out.has(i.issue))
    .flatMap(({ issue }) => shortest(issue, out, isOpenEnd).map((steps) => ({ issue, steps })));
}

function shortest(
  from: IssueId,
  out: ReadonlyMap<IssueId, readonly DealEdge[]>,
  isEnd: (issue: IssueId) => boolean,
): DealEdge[][] {
  const found: DealEdge[][] = [];
  let paths: DealEdge[][] = (out.get(from) ?? []).map((e) => [e]);
  while (paths.length > 0 && found.length < CHAINS_PER_ISSUE && (paths[0]?.length ?? 0) <= LONGEST) {
    found.push(...paths.filter((p) => isEnd(p.at(-1)?.to ?? "")));
    paths = paths
      .filter((p) => !isEnd(p.at(-1)?.to ?? ""))
      .flatMap((p) =>
        (out.get(p.at(-1)?.to ?? "") ?? [])
          .filter((e) => e.to !== from && !p.some((s) => s.from === e.from || s.to === e.to))
          .map((e) => [...p, e]),
      );
  }
  return found.slice(0, CHAINS_PER_ISSUE);
}
