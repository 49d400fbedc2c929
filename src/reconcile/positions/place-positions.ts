import type { LocalPosition } from "../../domain/coded-report.ts";
import type { Condition, Position } from "../../domain/position.ts";
import type { WithActors } from "../actors/cast-actors.ts";
import { partiesOf } from "../actors/parties-of.ts";
import type { WithDays } from "../dates/date-story.ts";
import type { WithIssues } from "../issues/find-issues.ts";
import type { LikelyPosition, WithLikely } from "../issues/topic-use.ts";
import { areEqual, onceIn } from "../once.ts";
import type { WithPassages } from "../statements/compare-passages.ts";
import type { WithReports } from "../storylines/gather.ts";
import type { WithOrigins } from "../syndication/trace-origins.ts";
import { mergePositions } from "./merge-positions.ts";
import { openComparable } from "./one-position.ts";
import type { PlacedPosition } from "./placed-position.ts";

/** What parties hold, told by one report or several. */
export interface WithPositions {
  readonly positions: readonly Position[];
}

type Sorted = WithReports & WithOrigins & WithActors & WithPassages & WithDays & WithLikely & WithIssues;

/** The positions of all reports, with the actors and issues of all in place of a report's own; those of several reports as one. */
export function placePositions<Story extends Sorted>(story: Story): Story & WithPositions {
  const placeOf = openPlacing(story);
  const placed = story.likely.flatMap((one) => placeOf(one) ?? []);
  return { ...story, positions: mergePositions(placed, story, openComparable(story)) };
}

/** A position with global actors and issues in place of local actors and topics; `null` where nobody is known to hold it. */
function openPlacing(story: Sorted): (likely: LikelyPosition) => PlacedPosition | null {
  const { idOf, issueOf, tellsIssue, attributions, published } = story;
  const partyOf = partiesOf(story);
  return ({ report, position, score, use, conditions }) => {
    const party = partyOf(report, position.party, position.speaker);
    if (!party) return null;
    const voice = position.speaker ?? position.party;
    const said = position.said ?? position.attributions.flatMap((id) => attributions.get(id)?.said ?? [])[0] ?? null;
    return placedAs(position, {
      score,
      party,
      speaker: position.speaker || idOf(report, voice) !== party ? idOf(report, voice) : null,
      toward: [...new Set(position.toward.flatMap((t) => partyOf(report, t) ?? []))].filter((t) => t !== party),
      issue: issueOf(use),
      issueBasis: tellsIssue(use) ? "stated" : "inferred",
      on: position.conditions.map((c, i) => {
        const on = conditions[i];
        return { party: c.party && partyOf(report, c.party), issue: on ? issueOf(on) : null };
      }),
      said,
      about: said?.date ?? published.get(report.id)?.earliest ?? null,
    });
  };
}

/** What a position is in global terms, and what each of its conditions is on. */
interface Placing
  extends Pick<PlacedPosition, "score" | "party" | "speaker" | "toward" | "issue" | "issueBasis" | "said" | "about"> {
  readonly on: readonly Pick<Condition, "party" | "issue">[];
}

/** The same object as the last time where the position is placed as it was. */
const placedAs = onceIn(
  ({ topic: _, ...position }: LocalPosition, { on, ...placing }: Placing): PlacedPosition => ({
    ...position,
    ...placing,
    conditions: position.conditions.map(({ topic: __, ...c }, i) => ({ ...c, ...(on[i] as Placing["on"][number]) })),
  }),
  (a, b) =>
    a.score === b.score &&
    a.party === b.party &&
    a.speaker === b.speaker &&
    a.issue === b.issue &&
    a.issueBasis === b.issueBasis &&
    a.about === b.about &&
    a.said?.date === b.said?.date &&
    a.said?.basis === b.said?.basis &&
    areEqual(a.toward, b.toward) &&
    a.on.every((c, i) => c.party === b.on[i]?.party && c.issue === b.on[i]?.issue),
);
