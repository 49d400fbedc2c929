import type { ActorId } from "../../domain/actor.ts";
import type { IssueId } from "../../domain/issue.ts";
import type { Act } from "../../domain/position.ts";
import type { IssueState } from "../deal-map/issue-state.ts";
import { byDay, type ClaimLine } from "./claim-line.ts";
import { bare } from "./wording.ts";

/** Where one party stands on one issue. */
export interface Stand {
  readonly partyId: ActorId;
  readonly party: string;
  readonly current: ClaimLine;
  /** Expressed the same day and just as much in force: another offer, another price. */
  readonly beside: readonly ClaimLine[];
  /** All that came before or only comments on it, oldest first. */
  readonly history: readonly ClaimLine[];
}

export interface IssueRow {
  readonly issueId: IssueId;
  readonly issue: string;
  /** Between the parties, as the deal map has it; "silent" too where a lone party waits for an answer. */
  readonly state: IssueState;
  /** Most vocal party first. */
  readonly stands: readonly Stand[];
}

/** The matrix: issues down, parties across. */
export interface StateOfPlay {
  /** Those that deal most first: take a side themselves, or are what another's side is taken against or towards. A bystander may say more. */
  readonly parties: readonly { readonly id: ActorId; readonly name: string; readonly issues: number }[];
  /** Issues with much to tell before thin ones; among them blocked ones first, then those on which several parties speak, then those with most to tell. */
  readonly rows: readonly IssueRow[];
  /** How many of the rows a matrix shows before it folds the rest: it must be read at a glance. */
  readonly front: number;
}

const FRONT_ROWS = 10;
/** An issue with less than this share of what there is to tell of the fullest one comes after the others. */
const THIN = 0.3;

/** Acts by which a party gives, asks or refuses something: they say where it stands. To support is easy for whoever has nothing to give. */
const DEALINGS: ReadonlySet<Act> = new Set(["offer", "demand", "accept", "reject", "commit", "threaten"]);
const deals = ({ act }: ClaimLine): boolean => DEALINGS.has(act);

/** What lies on the table: who backs it stands by it, who backs or thanks a party does not say where it stands itself. */
const PROPOSAL =
  /\b(?:accord|agreement|bid|bill|ceasefire|deal|document|draft|initiative|measure|merger|offer|pact|plan|proposal|resolution|text|treaty|truce)s?\b/i;
const backsProposal = ({ act, claim }: ClaimLine): boolean => act === "support" && PROPOSAL.test(claim);

/** What tells a stand, best first: its dealings and what it backs of what is proposed; whom it sides with; its comments. */
const TELLING: readonly ((line: ClaimLine) => boolean)[] = [
  (line) => deals(line) || backsProposal(line),
  ({ act }) => act === "support",
  () => true,
];

/** @param states of the issues, from the deal map. */
export function stateOfPlay(lines: readonly ClaimLine[], states: ReadonlyMap<IssueId, IssueState>): StateOfPlay {
  const addressed = Map.groupBy(
    lines.flatMap(({ toward }) => toward),
    (name) => name,
  );
  const parties = [...Map.groupBy(lines, (line) => line.partyId)]
    .map(([id, own]) => ({
      id,
      name: own[0]?.party ?? id,
      issues: new Set(own.map((line) => line.issueId)).size,
      dealings: own.filter(deals).length + (addressed.get(own[0]?.party ?? id)?.length ?? 0),
    }))
    .toSorted((a, b) => b.dealings - a.dealings || b.issues - a.issues || a.name.localeCompare(b.name))
    .map(({ id, name, issues }) => ({ id, name, issues }));
  const rank = new Map(parties.map(({ id }, at) => [id, at]));
  const rows = [...Map.groupBy(lines, (line) => line.issueId)].map(([issueId, onIssue]): IssueRow => {
    const stands = [...Map.groupBy(onIssue, (line) => line.partyId)]
      .map(([partyId, own]) => standOf(partyId, own))
      .toSorted((a, b) => (rank.get(a.partyId) ?? 0) - (rank.get(b.partyId) ?? 0));
    const known = states.get(issueId) ?? "silent";
    const state = known === "contested" && stands.length < 2 ? "silent" : known;
    return { issueId, issue: onIssue[0]?.issue ?? issueId, state, stands };
  });
  const heaviest = Math.max(0, ...rows.map(weightOf));
  const isThin = (row: IssueRow): boolean => weightOf(row) < THIN * heaviest;
  const telling = rows.filter((row) => !isThin(row) && row.state === "blocked");
  const front = Math.min(rows.length, Math.max(telling.length, FRONT_ROWS));
  return { parties, rows: rows.toSorted((a, b) => Number(isThin(a)) - Number(isThin(b)) || byInterest(a, b)), front };
}

/** The latest of what tells a stand best (`TELLING`); a party's own word before what others say it thinks. */
function standOf(partyId: ActorId, own: readonly ClaimLine[]): Stand {
  const inTime = own.toSorted(byDay);
  const candidates = TELLING.map((tells) => inTime.filter(tells)).find((lines) => lines.length > 0) ?? inTime;
  const ownWord = candidates.filter((line) => !line.marks.some((mark) => mark.kind === "proxy"));
  const inForce = ownWord.length > 0 ? ownWord : candidates;
  const last = inForce.at(-1)?.when?.day;
  const together = inForce.filter((line) => line.when?.day === last).toSorted(byWeight);
  const [current, ...rest] = together as [ClaimLine, ...ClaimLine[]];
  const beside = rest.filter((line) => bare(line.claim) !== bare(current.claim));
  const shown = new Set([current, ...beside]);
  return { partyId, party: current.party, current, beside, history: inTime.filter((line) => !shown.has(line)) };
}

/** Parties after the second get a column only when they speak on this share of the rows at the front. */
const COLUMN_SHARE = 0.2;

/** The parties that are worth a column of their own: those that deal most, so that no main adversary is left out for a talkative mediator. */
export function columnParties({ parties, rows, front }: StateOfPlay, limit: number): StateOfPlay["parties"] {
  const spoken = new Map<ActorId, number>();
  for (const { stands } of rows.slice(0, front))
    for (const { partyId } of stands) spoken.set(partyId, (spoken.get(partyId) ?? 0) + 1);
  const on = (id: ActorId): number => spoken.get(id) ?? 0;
  return parties
    .filter(({ id }, at) => at < 2 || parties.length <= limit || on(id) >= COLUMN_SHARE * front)
    .slice(0, limit);
}

/** Among positions of one day: with conditions, then with more behind it. */
const byWeight = (a: ClaimLine, b: ClaimLine): number =>
  Number(a.isDoubtful) - Number(b.isDoubtful) ||
  b.conditions.length - a.conditions.length ||
  b.passages.length - a.passages.length ||
  a.id.localeCompare(b.id);

/** How much there is to tell: every line counts, and one that shifted counts thrice. */
function weightOf(row: IssueRow): number {
  const lines = row.stands.flatMap((stand) => [stand.current, ...stand.beside, ...stand.history]);
  return lines.length + 2 * lines.filter((line) => line.marks.some((mark) => mark.kind === "shift")).length;
}

const byInterest = (a: IssueRow, b: IssueRow): number =>
  Number(b.state === "blocked") - Number(a.state === "blocked") ||
  Math.min(b.stands.length, 2) - Math.min(a.stands.length, 2) ||
  weightOf(b) - weightOf(a) ||
  a.issue.localeCompare(b.issue);
