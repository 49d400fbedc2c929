import type { Note } from "../../domain/note.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { mediaTypeOf } from "../media-type.ts";
import { columnDays } from "./column-days.ts";

/** The names that a column goes by, best first; compared in lower case. */
export const COLUMNS = {
  text: ["text", "body", "content", "article", "articlebody", "fulltext", "full_text", "story", "maintext"],
  id: ["id", "doc_id", "article_id", "uri", "key", "file", "filename"],
  title: ["title", "headline", "heading"],
  published: [
    "published",
    "date",
    "published_at",
    "publishedat",
    "pubdate",
    "publication_date",
    "date_published",
    "datetime",
    "timestamp",
    "time",
  ],
  byline: ["byline", "author", "authors", "writer"],
  outlet: ["outlet", "source", "publisher", "publication", "newspaper", "site", "site_name", "domain"],
  url: ["url", "link", "href", "source_url"],
} as const;

const cellOf = (row: ReadonlyMap<string, unknown>, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = row.get(name);
    if (value instanceof Date) return value.toISOString();
    if (typeof value === "string" && value.trim()) return value;
    if (typeof value === "number") return String(value);
  }
  return null;
};

/** The day of publication as a row has it. */
export const dayCell = (row: ReadonlyMap<string, unknown>): string | null =>
  cellOf(row, COLUMNS.published)?.trim() ?? null;

/**
 * One row of a table as a report; `null` when its text is empty. `file` is the row's id, or its number behind the table's name.
 * @param row by the names of its columns in lower case
 */
export function reportOfRow(
  table: RawReport,
  row: ReadonlyMap<string, unknown>,
  number: number,
  dayOfCell = columnDays([]),
): RawReport | null {
  const text = cellOf(row, COLUMNS.text);
  if (text === null) return null;
  const bytes = new TextEncoder().encode(text);
  const trimmed = (names: readonly string[]) => cellOf(row, names)?.trim() ?? null;
  const name = `${table.name}:${number}`;
  const cell = dayCell(row);
  const day = cell && dayOfCell(cell);
  return {
    ...table,
    name,
    file: trimmed(COLUMNS.id) ?? `${table.file ?? table.name}#${number}`,
    bytes,
    mediaType: mediaTypeOf(bytes, ""),
    title: trimmed(COLUMNS.title),
    byline: trimmed(COLUMNS.byline),
    outlet: trimmed(COLUMNS.outlet),
    url: trimmed(COLUMNS.url),
    published: day === "ambiguous" ? null : day,
    notes: day === "ambiguous" ? [...table.notes, ambiguousDay(name, cell ?? "")] : table.notes,
  };
}

const ambiguousDay = (name: string, cell: string): Note => ({
  article: null,
  by: "acquire",
  code: "ambiguous-day",
  message: `${name}: its day, ${cell}, may be read two ways, and none of its column settles which. Write it as YYYY-MM-DD.`,
});
