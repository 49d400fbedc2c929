import type { Article } from "../domain/article.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { binary, empty, unsupported } from "./errors.ts";
import { readPlainText } from "./plain/plain-text.ts";

/** Reads one kind of report; its text is final, its notes do not know the article yet. */
type FormatReader = (raw: RawReport) => Outcome<Article> | Promise<Outcome<Article>>;

const READERS: readonly (readonly [RegExp, () => Promise<FormatReader> | FormatReader])[] = [
  [/^text\/(?:plain|markdown)/, () => readPlainText],
  [/^(?:text\/html|application\/xhtml)/, async () => (await import("./page/page.ts")).readPage],
  [/^application\/pdf/, async () => (await import("./pdf/pdf.ts")).readPdf],
  [/wordprocessingml/, async () => (await import("./word/word.ts")).readWord],
];

/**
 * The article in a report: its text, and what is known about it. Of plain text every character stays; what is not the story is
 * marked. Throws a ParleyError that names the report when nothing in it can be read.
 */
export async function clean(raw: RawReport): Promise<Outcome<Article>> {
  if (raw.bytes.length === 0) throw empty(raw.name);
  if (raw.mediaType === "application/octet-stream") throw binary(raw.name);
  const reader = READERS.find(([type]) => type.test(raw.mediaType))?.[1];
  if (!reader) throw unsupported(raw.name, raw.mediaType);
  const { value, notes } = await (await reader())(raw);
  return { value, notes: [...raw.notes, ...notes].map((note) => ({ ...note, article: value.id })) };
}
