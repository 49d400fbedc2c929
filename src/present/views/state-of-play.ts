import type { ActorId } from "../../domain/actor.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { IssueId } from "../../domain/issue.ts";
import { DEALING } from "../../domain/position.ts";
import { daysBetween } from "../../text/days.ts";
import { PROPOSALS, SIGNED } from "../../text/negotiation-nouns.ts";
import type { IssueState } from "../deal-map/issue-state.ts";
import { byDay, type ClaimLine } from "./claim-line.ts";
import { rankIssues } from "./main-issues.ts";
import { withoutTwins } from "./twins.ts";
import { isUnplaced, UNPLACED } from "./unplaced.ts";
import { bare } from "./wording.ts";

/** Where one party stands on one issue. */
export interface Stand {
  readonly partyId: ActorId;
  readonly party: string;
  readonly current: ClaimLine;
  /** Expressed the same day and just as much in force, another offer, another price; or shortly after, and doubtful. */
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
  /** The two that the storyline is named by, then those that deal most: take a side themselves, or are what another's side is taken against or towards. A bystander may say more. */
  readonly parties: readonly { readonly id: ActorId; readonly name: string; readonly issues: number }[];
  /** The main issues first, by how much there is to tell, those in conflict (blocked, contested) before others with as much; then what else was raised. */
  readonly rows: readonly IssueRow[];
  /** How many of the rows are main issues: these a reader sees, the rest is named and folded. */
  readonly front: number;
}

const deals = ({ act }: ClaimLine): boolean => DEALING.has(act);

/** What lies on the table: who backs it stands by it, who backs or thanks a party does not say where it stands itself. */
const PROPOSAL = new RegExp(
  `\\b(?:${[...SIGNED, ...PROPOSALS, "bid", "bill", "ceasefire", "draft", "measure", "merger", "resolution"].join("|")})s?\\b`,
  "i",
);
const backsProposal = ({ act, claim, isDoubtful }: ClaimLine): boolean =>
  act === "support" && !isDoubtful && PROPOSAL.test(claim);

/** "Obi holds to his demands": that a party stands where it stood, not where. */
const HOLDS =
  /\b(?:defend|h[eo]ld|insist|keep|kept|reiterate|repeat|stand|stick|stood|stuck)(?:s|d|ed|ing)?(?: (?:by|fast|firm|on|to))* (?:her|his|its|their)(?: own)? (?:case|conditions?|demands?|line|objections?|offers?|positions?|proposals?|requests?|stances?|terms|views?)$/i;
const saysWhat = ({ claim, conditions }: ClaimLine): boolean => conditions.length > 0 || !HOLDS.test(claim);

/** What a party deals on or backs now, told with what it is. */
export function tellsBest(line: ClaimLine): boolean {
  return (deals(line) || backsProposal(line)) && !line.isPast && saysWhat(line);
}

/**
 * What tells a stand, best first: its dealings and what it backs of what is proposed, those before that the reports only look back on and
 * those that do not say what; whom it sides with; its comments.
 */
const TELLING: readonly ((line: ClaimLine) => boolean)[] = [
  tellsBest,
  (line) => deals(line) || backsProposal(line),
  ({ act }) => act === "support",
  () => true,
];

/** Where every party stands on each issue. */
export const standsByIssue = (lines: readonly ClaimLine[]): ReadonlyMap<IssueId, readonly Stand[]> =>
  new Map(
    [...Map.groupBy(lines, (line) => line.issueId)].map(([issueId, onIssue]) => [
      issueId,
      [...Map.groupBy(onIssue, (line) => line.partyId)].map(([partyId, own]) =>
        issueId === UNPLACED.id ? surestOf(partyId, own) : standOf(partyId, own),
      ),
    ]),
  );

/**
 * @param sides the parties that the storyline is named by.
 * @param standsOn by `standsByIssue` of the same lines.
 * @param states of the issues, from the deal map.
 * @param coverage the independent origins that tell of each issue, how many there are in all, and the issues that the agenda names.
 */
export function stateOfPlay(
  lines: readonly ClaimLine[],
  sides: readonly ActorId[],
  standsOn: ReadonlyMap<IssueId, readonly Stand[]>,
  states: ReadonlyMap<IssueId, IssueState>,
  coverage: {
    readonly byIssue: ReadonlyMap<IssueId, number>;
    readonly all: number;
    readonly pinned: ReadonlySet<IssueId>;
  },
): StateOfPlay {
  const addressed = Map.groupBy(
    lines.flatMap(({ toward }) => toward),
    bare,
  );
  const parties = [...Map.groupBy(lines, (line) => line.partyId)]
    .map(([id, own]) => ({
      id,
      name: own[0]?.party ?? id,
      issues: new Set(own.map((line) => line.issueId)).size,
      dealings: own.filter(deals).length + (addressed.get(bare(own[0]?.party ?? id))?.length ?? 0),
    }))
    .toSorted(
      (a, b) =>
        Number(sides.includes(b.id)) - Number(sides.includes(a.id)) ||
        b.dealings - a.dealings ||
        b.issues - a.issues ||
        a.name.localeCompare(b.name),
    )
    .map(({ id, name, issues }) => ({ id, name, issues }));
  const rank = new Map(parties.map(({ id }, at) => [id, at]));
  const rows = [...standsOn].map(([issueId, unsorted]): IssueRow => {
    const stands = unsorted.toSorted((a, b) => (rank.get(a.partyId) ?? 0) - (rank.get(b.partyId) ?? 0));
    const known = states.get(issueId) ?? "silent";
    const state = known === "contested" && stands.filter(isSurelyTold).length < 2 ? "silent" : known;
    return { issueId, issue: stands[0]?.current.issue ?? issueId, state, stands };
  });
  const [unplaced, placed] = [rows.filter(isUnplaced), rows.filter((row) => !isUnplaced(row))];
  const ranked = rankIssues(placed, coverage.byIssue, coverage.all, coverage.pinned);
  return {
    parties,
    rows: [...ranked.rows.slice(0, ranked.front), ...unplaced, ...ranked.rows.slice(ranked.front)],
    front: ranked.front + unplaced.length,
  };
}

/**
 * The latest sure reading of what tells a stand best (`TELLING`): thanks and kind words only where nothing else does; a party's own word before what
 * others say it thinks.
 */
function standOf(partyId: ActorId, own: readonly ClaimLine[]): Stand {
  const inTime = withoutTwins(own).toSorted(byDay);
  const candidates = TELLING.map((tells) => inTime.filter(tells)).find((lines) => lines.length > 0) ?? inTime;
  const ownWord = candidates.filter((line) => !line.marks.some((mark) => mark.kind === "proxy"));
  const inForce = ownWord.length > 0 ? ownWord : candidates;
  const byUntil = inForce.toSorted((a, b) => untilOf(a).localeCompare(untilOf(b)));
  const since = untilOf(lastSure(byUntil) ?? byUntil.at(-1));
  const together = inForce.filter((line) => untilOf(line) >= since).toSorted(byWeight);
  const [current, ...rest] = together as [ClaimLine, ...ClaimLine[]];
  const beside = rest.filter((line) => bare(line.claim) !== bare(current.claim));
  const shown = new Set([current, ...beside]);
  return { partyId, party: current.party, current, beside, history: inTime.filter((line) => !shown.has(line)) };
}

/** Of lines on several matters none follows another: the surest of those that tell a stand best, the rest beside it. */
function surestOf(partyId: ActorId, own: readonly ClaimLine[]): Stand {
  const lines = withoutTwins(own).toSorted((a, b) => rankOf(a) - rankOf(b) || b.score - a.score || byDay(a, b));
  const [current, ...beside] = lines as [ClaimLine, ...ClaimLine[]];
  return { partyId, party: current.party, current, beside, history: [] };
}

/** Doubtful lines last, and of the others those first that tell a stand best. */
const rankOf = (line: ClaimLine): number =>
  (line.isDoubtful ? TELLING.length : 0) + TELLING.findIndex((tells) => tells(line));

const untilOf = (line: ClaimLine | undefined): IsoDate => line?.when?.until ?? "";

/** A surely read stance gives way to a doubtful one only when that is so many days younger: of two doubtful ones more than half are wrong. */
const STANDS_DAYS = 7;

/** The last stance that is surely read, where the very last one is doubtful and not much younger; `null` where the very last one counts. */
function lastSure(inTime: readonly ClaimLine[]): ClaimLine | null {
  const last = inTime.at(-1)?.when?.until;
  const sure = inTime.findLast((line) => !line.isDoubtful);
  const isNear = sure?.when && last !== undefined && daysBetween(sure.when.until, last) <= STANDS_DAYS;
  return isNear ? sure : null;
}

/** Parties after the second get a column only when they surely take a stand on this share of the issues at the front. */
const COLUMN_SHARE = 0.3;

/** The parties that are worth a column of their own: those that deal most, so that no main adversary is left out for a talkative mediator. */
export function columnParties({ parties, rows, front }: StateOfPlay, limit: number): StateOfPlay["parties"] {
  const spoken = new Map<ActorId, number>();
  const named = rows.slice(0, front).filter((row) => !isUnplaced(row));
  for (const { stands } of named)
    for (const { partyId } of stands.filter(isSurelyTold)) spoken.set(partyId, (spoken.get(partyId) ?? 0) + 1);
  const on = (id: ActorId): number => spoken.get(id) ?? 0;
  return parties
    .filter(({ id }, at) => at < 2 || parties.length <= limit || on(id) >= COLUMN_SHARE * named.length)
    .slice(0, limit);
}

const BEFORE = 5;

/** What was before, a sign an act, oldest first: what was said again is no change. */
export const glyphsOf = (history: readonly ClaimLine[]): string =>
  history
    .map(({ glyph }) => glyph)
    .filter((glyph, at, all) => glyph !== all[at - 1])
    .slice(-BEFORE)
    .join("");

/** Of doubtful lines more than half are wrong: the first page says that there is one, not what it says. */
export const isSurelyTold = ({ current }: Stand): boolean => !current.isDoubtful;

/** Those who surely take a stand on an issue and have no column; `areAlone` where nobody else does: then it is told, not only named. */
export function othersOn(
  { stands }: Pick<IssueRow, "stands">,
  columns: StateOfPlay["parties"],
): { readonly stands: readonly Stand[]; readonly areAlone: boolean } {
  const told = stands.filter(isSurelyTold);
  const others = told.filter(({ partyId }) => !columns.some(({ id }) => id === partyId));
  return { stands: others, areAlone: others.length === told.length };
}

/** Among positions of one day: with conditions, then with more behind it. */
const byWeight = (a: ClaimLine, b: ClaimLine): number =>
  Number(a.isDoubtful) - Number(b.isDoubtful) ||
  b.conditions.length - a.conditions.length ||
  b.passages.length - a.passages.length ||
  a.id.localeCompare(b.id);
