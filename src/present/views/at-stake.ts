import type { IssueId } from "../../domain/issue.ts";
import type { Act, Position } from "../../domain/position.ts";
import type { ParleyRecord } from "../../domain/record.ts";

/** In a story that so many tell independently, what one line alone tells of is a detail of it. */
const ORIGINS_TO_HEAR = 4;

/**
 * The issues that a page names: those that the agenda names or a person has seen, and those that the words of a stance tell, be it not of
 * those that only judge. In a story told by many, two lines must hold such an issue, or a line and another's terms: "telegrams of support"
 * is no issue of a negotiation (decision 0122).
 *
 * @param origins independent reports of the record.
 */
export function issuesAtStake({ issues, positions }: ParleyRecord, origins: number): ReadonlySet<IssueId> {
  const pinned = issues.filter(({ isPinned }) => isPinned).map(({ id }) => id);
  const raising = Map.groupBy(positions.filter(raisesIssue), ({ issue }) => issue);
  const terms = Map.groupBy(
    positions.flatMap((position) => position.conditions.map(({ issue }) => ({ issue, position }))),
    ({ issue }) => issue,
  );
  const isHeard = (issue: IssueId, told: readonly Position[]): boolean => {
    const lines = new Set([...told, ...(terms.get(issue) ?? []).map(({ position }) => position)].map(wordsOf));
    return lines.size > 1 || told.some((position) => position.origins > 1 || isSeen(position));
  };
  const raised = [...raising].filter(([issue, told]) => origins < ORIGINS_TO_HEAR || isHeard(issue, told));
  return new Set([...pinned, ...raised.map(([issue]) => issue)]);
}

/** Where its words begin: what three bodies say in one sentence is one line. */
const wordsOf = ({ evidence: [first] }: Position): string => `${first?.article} ${first?.start}`;

/** Who assesses or accuses asks for nothing and gives nothing. */
const JUDGING: ReadonlySet<Act> = new Set(["assess", "accuse"]);

/** What a person has seen stands where that person left it. */
const isSeen = ({ madeBy }: Position): boolean => madeBy.some((by) => by.startsWith("human/"));

const raisesIssue = (position: Position): boolean =>
  isSeen(position) || (position.issueBasis === "stated" && !JUDGING.has(position.act));
