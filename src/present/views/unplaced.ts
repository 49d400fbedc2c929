import type { Issue, IssueId } from "../../domain/issue.ts";
import type { Position } from "../../domain/position.ts";
import type { Lookup } from "./lookup.ts";

/**
 * Under it stand lines whose words do not tell their issue: what they are about, the reports around them only suggest (decision 0112); and
 * lines on what is only judged: "crooks" of an accusation is no issue of a negotiation.
 */
export const UNPLACED: Issue = { id: "other-matters", label: "other matters" };

export const isUnplaced = ({ issueId }: { readonly issueId: IssueId }): boolean => issueId === UNPLACED.id;

/** The issue that a line is shown under. */
export const shownIssue = ({ atStake, labelOf }: Lookup, { issue, issueBasis }: Position): Issue =>
  issueBasis === "stated" && atStake.has(issue) ? { id: issue, label: labelOf(issue) } : UNPLACED;
