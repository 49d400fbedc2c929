import type { Briefing, StorylineBriefing } from "./briefing.ts";
import { isUnplaced } from "./unplaced.ts";
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

function issuesOf({ rows, front }: StorylineBriefing["stateOfPlay"]): string {
  const [main, others] = [rows.slice(0, front), rows.slice(front)].map((some) =>
    some.filter((row) => !isUnplaced(row)),
  );
  return others?.length
    ? `${count(main?.length ?? 0, "main issue")} and ${count(others.length, "other")}`
    : count(main?.length ?? 0, "issue");
}
