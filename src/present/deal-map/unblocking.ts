import type { IssueId } from "../../domain/issue.ts";
import type { DealEdge, DealIssue, UnblockingChain } from "./deal.ts";

const CHAINS_PER_ISSUE = 3;
/** Longer chains rest on too many ifs. */
const LONGEST = 5;

/**
 * For each issue that is not agreed, the shortest ways (breadth first) along conditions to an issue that is agreed or hangs on
 * nothing: what is granted there moves the party on the step before it, and so back to the issue. Nobody grants what it asks for
 * itself: each step is another party's.
 */
export function unblockingChains(issues: readonly DealIssue[], edges: readonly DealEdge[]): UnblockingChain[] {
  const stateOf = new Map(issues.map((i) => [i.issue, i.state]));
  const out = new Map<IssueId, DealEdge[]>();
  for (const edge of edges) out.set(edge.from, [...(out.get(edge.from) ?? []), edge]);
  const after = ({ party, to }: DealEdge): readonly DealEdge[] =>
    stateOf.get(to) === "agreed" ? [] : (out.get(to) ?? []).filter((next) => next.party !== party);
  return issues
    .filter((i) => i.state !== "agreed" && out.has(i.issue))
    .flatMap(({ issue }) => shortest(issue, out.get(issue) ?? [], after).map((steps) => ({ issue, steps })));
}

function shortest(
  from: IssueId,
  first: readonly DealEdge[],
  after: (edge: DealEdge) => readonly DealEdge[],
): (readonly DealEdge[])[] {
  const found: (readonly DealEdge[])[] = [];
  let paths: (readonly DealEdge[])[] = first.map((edge) => [edge]);
  for (let length = 1; length <= LONGEST && paths.length > 0 && found.length < CHAINS_PER_ISSUE; length++) {
    const next = paths.map((path) => [path, path.slice(-1).flatMap(after)] as const);
    found.push(...next.flatMap(([path, steps]) => (steps.length === 0 ? [path] : [])));
    paths = next.flatMap(([path, steps]) =>
      steps
        .filter((e) => e.to !== from && !path.some((s) => s.from === e.from || s.to === e.to))
        .map((e) => [...path, e]),
    );
  }
  return found.slice(0, CHAINS_PER_ISSUE);
}
