import type { IssueId } from "../../domain/issue.ts";
import { type Act, DEALING } from "../../domain/position.ts";
import type { IssueState } from "../deal-map/issue-state.ts";
import type { ClaimLine } from "./claim-line.ts";
import type { Lookup } from "./lookup.ts";

/** What a desk would print of an issue before all others: that parties deal on it, and that it is not one report's word. */
export interface Importance {
  /** Parties that surely offer, demand, accept, reject, commit or threaten on it. */
  readonly dealers: number;
  /** Something is surely asked or given. Where all refuse, and nobody says what, nothing is on the table. */
  readonly isOnTheTable: boolean;
  /** Independent reports that tell of it. */
  readonly origins: number;
  /** How much there is to tell: every line counts, one in doubt for half, and one that shifted twice more. */
  readonly weight: number;
}

/** What ranking asks of an issue: its state, and all that each party says on it. */
interface IssueRow {
  readonly issueId: IssueId;
  readonly issue: string;
  readonly state: IssueState;
  readonly stands: readonly {
    readonly current: ClaimLine;
    readonly beside: readonly ClaimLine[];
    readonly history: readonly ClaimLine[];
  }[];
}

/** The issues in the order in which they are told; the first `front` are the main ones. */
interface Ranked<Row> {
  readonly rows: readonly Row[];
  readonly front: number;
}

/** No first page holds more. */
const MOST = 10;
/** A negotiation told by few has its main issues all the same. */
const FEWEST = 3;
/** With so many origins to hear, what one alone tells of is not a main issue. */
const ORIGINS_TO_HEAR = 4;
/** One party alone makes a main issue where so many origins tell so much of it. */
const ALONE = { origins: 3, weight: 3 };
/** A third party makes no issue weightier: two are a negotiation. */
const DEALERS_COUNTED = 2;
/** What is in conflict comes before what is not and has as much to tell. */
const CONFLICT = 1.5;
/** Doubtful readings are right about half as often as others: decision 0092. */
const DOUBT = 0.5;

const ASKS_OR_GIVES: ReadonlySet<Act> = new Set(["offer", "demand", "accept", "commit"]);

const NONE: Importance = { dealers: 0, isOnTheTable: false, origins: 0, weight: 0 };

/**
 * Main issues are those on which two parties deal, with something on the table, and which two independent origins tell of
 * (one, in a story of fewer than four); or on which one party's position comes back in report after report. Decision 0092.
 *
 * @param origins of each issue, by `originsByIssue`.
 * @param pinned issues that the agenda names: main ones, before all others.
 */
export function rankIssues<Row extends IssueRow>(
  rows: readonly Row[],
  origins: ReadonlyMap<IssueId, number>,
  originsHeard: number,
  pinned: ReadonlySet<IssueId>,
): Ranked<Row> {
  const known = new Map(rows.map((row) => [row.issueId, importanceOf(row, origins.get(row.issueId) ?? 0)]));
  const of = ({ issueId }: IssueRow): Importance => known.get(issueId) ?? NONE;
  const byScore = (a: IssueRow, b: IssueRow): number =>
    scoreOf(of(b)) - scoreOf(of(a)) || a.issue.localeCompare(b.issue);
  const urgency = (row: IssueRow): number => scoreOf(of(row)) * (isInConflict(row) ? CONFLICT : 1);

  const rank = (row: IssueRow): number => (pinned.has(row.issueId) ? 2 : Number(isMain(of(row), originsHeard)));
  const ranked = rows.toSorted((a, b) => rank(b) - rank(a) || byScore(a, b));
  const main = ranked.filter((row) => rank(row) > 0).length;
  const front = Math.min(rows.length, Math.max(FEWEST, Math.min(main, MOST)));
  const first = ranked.slice(0, front).toSorted((a, b) => urgency(b) - urgency(a) || byScore(a, b));
  return { rows: [...first, ...ranked.slice(front).toSorted(byScore)], front };
}

function importanceOf({ stands }: Pick<IssueRow, "stands">, origins: number): Importance {
  const ofParties = stands.map((stand) => [stand.current, ...stand.beside, ...stand.history]);
  const lines = ofParties.flat();
  const shifted = lines.filter(({ marks }) => marks.some(({ kind }) => kind === "shift"));
  return {
    dealers: ofParties.filter((own) => own.some((line) => !line.isDoubtful && DEALING.has(line.act))).length,
    isOnTheTable: lines.some((line) => !line.isDoubtful && ASKS_OR_GIVES.has(line.act)),
    origins,
    weight: lines.length - DOUBT * lines.filter(({ isDoubtful }) => isDoubtful).length + 2 * shifted.length,
  };
}

export function isMain({ dealers, isOnTheTable, origins, weight }: Importance, originsHeard: number): boolean {
  const enough = originsHeard < ORIGINS_TO_HEAR ? 1 : 2;
  const isDealtOn = dealers > 1 && isOnTheTable && origins >= enough;
  return isDealtOn || (dealers === 1 && origins >= ALONE.origins && weight >= ALONE.weight);
}

const isInConflict = ({ state }: IssueRow): boolean => state === "blocked" || state === "contested";

const scoreOf = ({ dealers, origins, weight }: Importance): number =>
  weight + origins * Math.min(dealers, DEALERS_COUNTED);

/** Independent reports that tell of each issue: of a position on it, or of a condition about it. */
export function originsByIssue({ record, originOf }: Lookup): ReadonlyMap<IssueId, number> {
  const told = new Map<IssueId, Set<string>>();
  const tell = (issue: IssueId | null, article: string) => {
    if (issue === null) return;
    const known = told.get(issue) ?? new Set();
    told.set(issue, known.add(originOf(article)));
  };
  for (const { issue, issueBasis, evidence, conditions } of record.positions) {
    if (issueBasis === "stated") for (const { article } of evidence) tell(issue, article);
    for (const condition of conditions) tell(condition.issue, condition.article);
  }
  return new Map([...told].map(([issue, origins]) => [issue, origins.size]));
}

/** What introduces the issues behind the main ones, everywhere. */
export const ALSO_RAISED = "Also raised";
/** How many of them are named in a line: no more can be taken in. */
const NAMED = 12;

/** The names of the issues behind the main ones, the weightiest first: "pensions · canteen · parking and 9 more". */
export function minorNames({ rows, front }: Ranked<Pick<IssueRow, "issue">>): string | null {
  const rest = rows.slice(front).map(({ issue }) => issue);
  if (rest.length === 0) return null;
  const shown = rest.length > NAMED + 1 ? NAMED : rest.length;
  return `${rest.slice(0, shown).join(" · ")}${shown < rest.length ? ` and ${rest.length - shown} more` : ""}`;
}
