import { ploverOf } from "../domain/plover.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { firstReports } from "./first-report.ts";
import { claimLine } from "./views/claim-line.ts";
import { lookup } from "./views/lookup.ts";

/**
 * One PLOVER event a line and position; docs/codebook.md, "From acts to PLOVER". Assessments change nothing and are no
 * events. What PLOVER has no place for (conditions, who states it, the first report, the words) goes beside under Parley's own names.
 */
export function toPloverJsonl(record: ParleyRecord): string {
  const look = lookup(record);
  const firstReport = firstReports(look);
  const events = record.positions.flatMap((position) => {
    const event = ploverOf(position);
    if (event === null) return [];
    const line = claimLine(look, position);
    const { reported, storyline } = firstReport(position);
    return [
      {
        id: position.id,
        date: position.said?.date ?? null,
        event_type: event.root,
        quad_code: event.quad,
        source: [look.nameOf(position.party)],
        target: line.toward,
        parley: {
          storyline,
          reported: reported || null,
          act: position.act,
          strength: position.strength,
          issue: look.labelOf(position.issue),
          issueBasis: position.issueBasis,
          conditions: line.conditions.map(({ connective, words }) => `${connective} ${words}`),
          statedBy: position.statedBy,
          reports: position.reports,
          origins: position.origins,
          words: line.passages.map((passage) => ({ source: passage.source, text: passage.words })),
        },
      },
    ];
  });
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}
