import type { IssueId } from "../../domain/issue.ts";
import type { DealEdge, DealMap } from "../deal-map/deal.ts";
import type { IssueState } from "../deal-map/issue-state.ts";
import type { ClaimLine } from "./claim-line.ts";
import type { Lookup } from "./lookup.ts";
import { RELATION_WORDS } from "./vocabulary.ts";
import { listed, nameCase } from "./wording.ts";

export interface DealNode {
  readonly id: IssueId;
  readonly label: string;
  readonly state: IssueState;
}

/** "Ukraine moves on NATO membership in exchange for security guarantees", with the lines that prove it. */
export interface Tie {
  readonly party: string;
  readonly from: DealNode;
  readonly to: DealNode;
  readonly connective: string;
  readonly lines: readonly ClaimLine[];
}

/** What hangs on what: only the issues that something ties, and the shortest ways to unblock one. */
export interface DealView {
  readonly nodes: readonly DealNode[];
  readonly ties: readonly Tie[];
  readonly chains: readonly { readonly issue: DealNode; readonly steps: readonly Tie[] }[];
}

export function dealView(look: Lookup, lines: readonly ClaimLine[], deal: DealMap): DealView {
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const stateOf = new Map(deal.issues.map(({ issue, state }) => [issue, state]));
  const node = (id: IssueId): DealNode => ({ id, label: look.labelOf(id), state: stateOf.get(id) ?? "silent" });
  const tie = (edge: DealEdge): Tie => ({
    party: nameCase(look.nameOf(edge.party)),
    from: node(edge.from),
    to: node(edge.to),
    connective: connectiveOf(look, edge),
    lines: edge.positions.flatMap((id) => lineOf.get(id) ?? []),
  });
  const ties = deal.edges.map(tie).filter((one) => one.lines.length > 0);
  const tied = new Set(ties.flatMap(({ from, to }) => [from.id, to.id]));
  return {
    nodes: [...tied].map(node),
    ties,
    chains: deal.chains.map(({ issue, steps }) => ({ issue: node(issue), steps: steps.map(tie) })),
  };
}

/** A refusal moves once what it lacks is there: "unless", "without" and "because it held no …" come to one. */
function connectiveOf(look: Lookup, edge: DealEdge): string {
  const isRefusal = edge.positions.every((id) => look.positions.get(id)?.act === "reject");
  return isRefusal ? "once it gets" : TIE_WORDS[relationOf(look, edge)];
}

/** An issue stands where a clause stood in the report: "if they leave" becomes "given withdrawal"; a reason to move is what the move is for. */
const TIE_WORDS: typeof RELATION_WORDS = { ...RELATION_WORDS, if: "given", because: "for" };

const relationOf = ({ record }: Lookup, { party, from, to }: DealEdge) =>
  record.linkages.find((link) => link.party === party && link.gives === from && link.gets === to)?.relation ?? "if";

/** What would move if one thing were granted, through any number of steps. */
export interface Grant {
  readonly issue: DealNode;
  /** "Ukraine on ceasefire and war; Canada and Japan on peace settlement". */
  readonly moves: string;
}

/** The ways to unblock, told from their ends: what moves most comes first. */
export function grantsOf({ chains }: Pick<DealView, "chains">): readonly Grant[] {
  const ends = [...Map.groupBy(chains, ({ steps }) => steps.at(-1)?.to.id ?? "").values()];
  return ends
    .toSorted((a, b) => b.length - a.length)
    .flatMap((ways) => {
      const issue = ways[0]?.steps.at(-1)?.to;
      return issue ? [{ issue, moves: movesOf(ways.map(({ steps }) => steps)) }] : [];
    });
}

/** No more of the ways through several steps can be followed in a sentence. */
const FURTHER = 2;

/** A party with all that it would move on; parties that would move on the same together; longer ways last, step by step. */
function movesOf(ways: readonly (readonly Tie[])[]): string {
  const direct = ways.flatMap((steps) => (steps.length === 1 ? steps : []));
  const ofParty = [...Map.groupBy(direct, ({ party }) => party)].map(
    ([party, ties]) => [party, listed(ties.map(({ from }) => from.label))] as const,
  );
  const together = [...Map.groupBy(ofParty, ([, issues]) => issues)].map(
    ([issues, alike]) => `${listed(alike.map(([party]) => party))} on ${issues}`,
  );
  const further = ways
    .filter((steps) => steps.length > 1)
    .map((steps) =>
      steps
        .toReversed()
        .map(({ party, from }) => `${party} on ${from.label}`)
        .join(", and so "),
    );
  const rest = further.length - FURTHER;
  const told = rest > 1 ? [...further.slice(0, FURTHER), `and ${rest} longer ways`] : further;
  return [...together, ...told].join("; ");
}
