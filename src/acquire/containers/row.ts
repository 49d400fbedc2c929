import type { RawReport } from "../../domain/raw-report.ts";
import { dayOfStamp } from "../../text/stamp-day.ts";
import { mediaTypeOf } from "../media-type.ts";

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

/** One row of a table as a report; `null` when its text is empty. `file` is the row's id, or its number behind the table's name. */
export function reportOfRow(table: RawReport, cells: ReadonlyMap<string, unknown>, number: number): RawReport | null {
  const row = new Map([...cells].map(([name, value]) => [name.trim().toLowerCase(), value]));
  const text = cellOf(row, COLUMNS.text);
  if (text === null) return null;
  const bytes = new TextEncoder().encode(text);
  const trimmed = (names: readonly string[]) => cellOf(row, names)?.trim() ?? null;
  const published = trimmed(COLUMNS.published);
  return {
    ...table,
    name: `${table.name}:${number}`,
    file: trimmed(COLUMNS.id) ?? `${table.file ?? table.name}#${number}`,
    bytes,
    mediaType: mediaTypeOf(bytes, ""),
    title: trimmed(COLUMNS.title),
    byline: trimmed(COLUMNS.byline),
    outlet: trimmed(COLUMNS.outlet),
    url: trimmed(COLUMNS.url),
    published: published && dayOfStamp(published),
  };
}
