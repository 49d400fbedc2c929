import type { Briefing, StorylineBriefing } from "./briefing.ts";
import { count } from "./wording.ts";

/** "5 reports, 4 origins · 23 Feb – 1 Mar 2025 · 38 positions of 7 parties on 9 main issues and 7 others". */
export function headlineOf({ span, lines, stateOfPlay, sources }: StorylineBriefing): string {
  const reports =
    sources.reports === sources.origins
      ? count(sources.reports, "report")
      : `${count(sources.reports, "report")}, ${count(sources.origins, "origin")}`;
  if (lines.length === 0) return [reports, span, "no positions"].filter(Boolean).join(" · ");
  const positions = `${count(lines.length, "position")} of ${count(stateOfPlay.parties.length, "party", "parties")} on ${issuesOf(stateOfPlay)}`;
  return [reports, span, positions].filter(Boolean).join(" · ");
}

/** Over the list of several storylines: "37 negotiations in 40 reports". */
export const contentsTitle = ({ storylines }: Pick<Briefing, "storylines">): string =>
  `${count(storylines.length, "negotiation")} in ${count(
    storylines.reduce((sum, { sources }) => sum + sources.reports, 0),
    "report",
  )}`;

const issuesOf = ({ rows, front }: StorylineBriefing["stateOfPlay"]): string =>
  rows.length === front
    ? count(rows.length, "issue")
    : `${count(front, "main issue")} and ${count(rows.length - front, "other")}`;
