import { wordsIn } from "../../text/content-words.ts";
import type { ClaimLine } from "./claim-line.ts";
import { type IssueRow, tellsBest } from "./state-of-play.ts";

/** What a first page tells of the row whose lines are each on a matter of their own: none stands for another, so a cell a party would hide them. */
export interface OtherMatters {
  /** Party by party, in the order of the row. */
  readonly lines: readonly ClaimLine[];
  /** The lines that are not told here. */
  readonly more: number;
}

/** So many can be taken in beneath the matrix. */
const MOST = 10;
const OF_A_PARTY = 3;
/** Those whom the negotiation is between have their lines before the others have a second one. */
const SIDES = 2;
/** Two lines of a party that share so much of the shorter one's words are one matter. */
const SAME = 0.6;

/** Of what is surely read: offers, demands and refusals first, the surest of each party, and each matter once. */
export function otherMatters({ stands }: Pick<IssueRow, "stands">): OtherMatters {
  const all = stands.map(({ current, beside, history }) => [current, ...beside, ...history]);
  const sure = all.map((own) => own.filter(({ isDoubtful }) => !isDoubtful));
  const dealing = sure.map((own) => own.filter(tellsBest));
  const worth = dealing.some((own) => own.length > 0) ? dealing : sure;
  const turns = worth.flatMap((own, rank) =>
    apart(own)
      .slice(0, OF_A_PARTY)
      .map((line, at) => ({ line, turn: rank < SIDES ? 0 : at, rank })),
  );
  const first = turns.toSorted((a, b) => a.turn - b.turn || a.rank - b.rank).slice(0, MOST);
  const lines = first.toSorted((a, b) => a.rank - b.rank).map(({ line }) => line);
  return { lines, more: all.flat().length - lines.length };
}

/** Without those that say what one before them says. */
function apart(own: readonly ClaimLine[]): readonly ClaimLine[] {
  const told: { readonly line: ClaimLine; readonly words: ReadonlySet<string> }[] = [];
  for (const line of own) {
    const words = new Set(wordsIn(line.claim).flatMap(({ key, content }) => (content ? [key] : [])));
    if (!told.some((one) => shareOf(one.words, words) >= SAME)) told.push({ line, words });
  }
  return told.map(({ line }) => line);
}

const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
