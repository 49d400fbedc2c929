import type { Note } from "../../domain/note.ts";
import type { Digest } from "../digest.ts";
import type { WithReports } from "../storylines/gather.ts";
import { type Clue, cluesIn } from "../told/day-clues.ts";
import type { Interval } from "./bound.ts";
import type { WithDays } from "./date-story.ts";

/** What was worked out about a report's day and why, and where nothing could be. Codes: docs/data-format.md. */
export const datingNotes = ({ reports, datings }: WithReports & WithDays): Note[] =>
  reports.flatMap((report): Note[] => {
    const { id } = report;
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
            message: `${printedBy(report)}, and what it shares with dated reports tells none${boundsOf(dating.days, why)}. Its positions take no part in shifts; ${remedyFor(report)}.`,
          },
    ];
  });

/** What an undated report does print of days. */
function printedBy(report: Digest): string {
  const clues = cluesIn(report);
  const own = clues.find((clue) => isYearless(clue) && clue.own);
  if (own) return `It prints its day (${wordsOf(report, own)}) without a year`;
  const named = [...new Set(clues.map((clue) => wordsOf(report, clue)))];
  return named.length > 0
    ? `It prints no date of its own, only ${named.slice(0, MOST_NAMED).join(", ")}`
    : "No date is printed";
}

const MOST_NAMED = 3;

const remedyFor = (report: Digest): string =>
  cluesIn(report).some(isYearless)
    ? "give the year to place it (--year, or year: in the agenda)"
    : "to place it, begin its file's name with its day (2031-06-03-…)";

const isYearless = (clue: Clue): clue is Clue & { readonly kind: "day" } => clue.kind === "day" && clue.year === null;

const wordsOf = ({ article }: Digest, { start, end }: Clue): string =>
  `“${article.text.slice(start, end).replace(/\s+/g, " ")}”`;

const boundsOf = (days: Interval, why: string): string =>
  days.earliest || days.latest || why ? ` (${intervalOf(days)}${why})` : "";

function intervalOf({ earliest, latest }: Interval): string {
  if (earliest && latest) return earliest === latest ? earliest : `${earliest} to ${latest}`;
  if (earliest) return `not before ${earliest}`;
  return latest ? `not after ${latest}` : "any day";
}
