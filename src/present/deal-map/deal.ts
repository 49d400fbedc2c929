import type { ActorId } from "../../domain/actor.ts";
import type { IssueId } from "../../domain/issue.ts";
import type { IssueState } from "./issue-state.ts";

/** One issue between the parties, with each party's latest position on it. */
export interface DealIssue {
  readonly issue: IssueId;
  readonly state: IssueState;
  readonly stances: readonly { readonly party: ActorId; readonly position: string }[];
}

/** "`party` moves on `from` if it gets `to`": every edge is backed by the positions named, and by their conditions' words. */
export interface DealEdge {
  readonly party: ActorId;
  readonly from: IssueId;
  readonly to: IssueId;
  readonly positions: readonly string[];
}

export interface DealMap {
  readonly issues: readonly DealIssue[];
  readonly edges: readonly DealEdge[];
  readonly chains: readonly UnblockingChain[];
}

/** What would have to be granted, in order, for an issue to move: the last issue first. Each step is an edge of the map. */
export interface UnblockingChain {
  readonly issue: IssueId;
  readonly steps: readonly DealEdge[];
}
