import type { ParleyRecord } from "../../domain/record.ts";
import { reportName } from "../../text/report-name.ts";
import { dayLabel, publishedLabel } from "./day-label.ts";
import { lookup } from "./lookup.ts";
import { notesOf } from "./notes.ts";
import type { Sources } from "./sources.ts";
import { type StorylinePart, storylineParts, wholeOf } from "./storylines.ts";
import { count } from "./wording.ts";

/** A report in which no party takes a position. */
export interface QuietReport {
  readonly article: string;
  readonly source: string;
  readonly title: string | null;
  readonly published: string | null;
  /** Why it tells nothing, where that is known: it is in another language, it has no text of its own. */
  readonly reasons: readonly string[];
}

/**
 * The storylines that a briefing tells in full, those of most reports first: those in which somebody takes a position. The reports of the others are named
 * at the end. Where nobody takes any, all reports are one part, so that a reader learns what was read.
 */
export function toldParts(record: ParleyRecord): {
  readonly told: readonly StorylinePart[];
  readonly quiet: readonly QuietReport[];
} {
  const parts = storylineParts(record);
  const speaking = parts
    .filter((part) => part.record.positions.length > 0)
    .toSorted(
      ({ record: a }, { record: b }) =>
        b.articles.length - a.articles.length || b.positions.length - a.positions.length,
    );
  if (speaking.length > 0 || parts.length === 1)
    return {
      told: speaking.length > 0 ? speaking : parts,
      quiet: speaking.length > 0 ? parts.filter((part) => !speaking.includes(part)).flatMap(quietReports) : [],
    };
  return { told: [{ storyline: wholeOf(record), record }], quiet: [] };
}

function quietReports({ record }: StorylinePart): readonly QuietReport[] {
  const notes = new Map(notesOf(lookup(record)).map((one) => [one.article, one.notes]));
  return record.articles.map((article) => ({
    article: article.id,
    source: reportName(article),
    title: article.title,
    published: publishedLabel(article.published),
    reasons: (notes.get(article.id) ?? [])
      .filter(({ code }) => !ABOUT_ITS_DAY.has(code))
      .map(({ message }) => message.replace(/\.$/u, "")),
  }));
}

/** No reason why it tells nothing. */
const ABOUT_ITS_DAY: ReadonlySet<string> = new Set(["date-inferred", "date-unknown", "undated", "yearless-date"]);

/** Headline, day and reasons. */
export const quietFacts = ({ title, published, reasons }: QuietReport): readonly string[] => [
  ...(title ? [title] : []),
  published ?? "undated",
  ...reasons,
];

/** What stands in the place of a matrix where there is none. */
export function nothingTold({ reports, foreign }: Pick<Sources, "reports" | "foreign">, asOf: string | null): string {
  if (reports === 0) return asOf ? `None of these reports was known on ${dayLabel(asOf)}.` : "There is no report.";
  const these = reports === 1 ? "this report" : `these ${count(reports, "report")}`;
  if (foreign === reports)
    return `${reports === 1 ? "This report is" : `These ${count(reports, "report")} are`} in another language: kept, and not coded.`;
  const rest =
    foreign > 0 ? ` ${count(foreign, "report")} in another language ${foreign === 1 ? "was" : "were"} not coded.` : "";
  return `No party takes a position in ${these}: nobody offers, demands, accepts, rejects, promises or threatens.${rest}`;
}
