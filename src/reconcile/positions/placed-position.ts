import type { LocalPosition } from "../../domain/coded-report.ts";
import type { IssueId } from "../../domain/issue.ts";
import type { IssueBasis, Position } from "../../domain/position.ts";

/** A local position in global terms. */
export interface PlacedPosition extends Omit<LocalPosition, "topic" | "conditions"> {
  readonly issue: IssueId;
  readonly issueBasis: IssueBasis;
  readonly conditions: Position["conditions"];
  /** The day said, or else the report's earliest day: orders a party's positions. Never shown as the said day. */
  readonly about: string | null;
}
