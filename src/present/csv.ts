import type { ParleyRecord } from "../domain/record.ts";
import { dayOrInterval, firstReports } from "./first-report.ts";
import { byDay, type ClaimLine, claimLine } from "./views/claim-line.ts";
import { lookup } from "./views/lookup.ts";

/** What they hold: docs/data-format.md, "As a table". */
export const CSV_COLUMNS = [
  "storyline",
  "party",
  "speaker",
  "act",
  "strength",
  "issue",
  "issue_basis",
  "claim",
  "conditions",
  "toward",
  "stated_by",
  "said",
  "said_basis",
  "reported",
  "reports",
  "origins",
  "score",
  "words",
  "source",
  "published",
  "url",
  "id",
] as const;

/** Claim lines, one a row, oldest first and the undated last: RFC 4180, UTF-8, with the first passage of each. */
export function toCsv(record: ParleyRecord): string {
  const look = lookup(record);
  const firstReport = firstReports(look);
  const rows = record.positions
    .map((position) => ({ position, line: claimLine(look, position) }))
    .toSorted((a, b) => isUndated(a.line) - isUndated(b.line) || byDay(a.line, b.line))
    .map(({ position, line }) => {
      const [passage] = line.passages;
      const { reported, storyline } = firstReport(position);
      return [
        storyline,
        look.nameOf(position.party),
        position.speaker ? look.nameOf(position.speaker) : "",
        position.act,
        position.strength,
        look.labelOf(position.issue),
        position.issueBasis,
        position.claim,
        line.conditions.map((one) => `${one.connective} ${one.words}`).join("; "),
        line.toward.join("; "),
        position.statedBy,
        position.said?.date ?? "",
        position.said?.basis ?? "",
        reported,
        position.reports,
        position.origins,
        position.score,
        passage?.words ?? "",
        passage?.source ?? "",
        dayOrInterval(look.articles.get(passage?.article ?? "")?.published ?? null),
        passage?.url ?? "",
        position.id,
      ];
    });
  return [CSV_COLUMNS, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

const isUndated = ({ when }: ClaimLine): number => Number(when === null);

/** Quoted where RFC 4180 asks for it. A text that a spreadsheet would take for a formula gets an apostrophe before it, wide signs as well (OWASP, CSV injection). */
function field(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@＝＋－＠\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
