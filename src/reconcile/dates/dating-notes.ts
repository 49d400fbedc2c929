import type { Note } from "../../domain/note.ts";
import type { WithReports } from "../storylines/gather.ts";
import type { Interval } from "./bound.ts";
import type { WithDays } from "./date-story.ts";

/** What was worked out about a report's day and why, and where nothing could be. Codes: docs/data-format.md. */
export const datingNotes = ({ reports, datings }: WithReports & WithDays): Note[] =>
  reports.flatMap(({ id }): Note[] => {
    const dating = datings.get(id);
    if (!dating) return [];
    const why = dating.reasons.length > 0 ? `: ${dating.reasons.join("; ")}` : "";
    return [
      dating.published
        ? {
            article: id,
            by: "reconcile",
            code: "date-inferred",
            message: `Dated ${intervalOf(dating.days)}${why}. Check it before relying on it.`,
          }
        : {
            article: id,
            by: "reconcile",
            code: "date-unknown",
            message: `No date is printed, and what it shares with dated reports tells none${boundsOf(dating.days, why)}. Its positions take no part in shifts; give a date to place it.`,
          },
    ];
  });

const boundsOf = (days: Interval, why: string): string =>
  days.earliest || days.latest || why ? ` (${intervalOf(days)}${why})` : "";

function intervalOf({ earliest, latest }: Interval): string {
  if (earliest && latest) return earliest === latest ? earliest : `${earliest} to ${latest}`;
  if (earliest) return `not before ${earliest}`;
  return latest ? `not after ${latest}` : "any day";
}
