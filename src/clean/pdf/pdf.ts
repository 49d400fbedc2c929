import { extractTextItems, getDocumentProxy, getMeta } from "unpdf";
import type { Article } from "../../domain/article.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { dayOfStamp } from "../../text/stamp-day.ts";
import { describe, type Facts } from "../describe.ts";
import { noTextLayer, unparsable } from "../errors.ts";
import { note } from "../note.ts";
import { linesOfPage, paragraphsOf } from "./paragraphs.ts";

/** A PDF with a text layer: its lines joined to paragraphs, page numbers and running heads left out. */
export async function readPdf(raw: RawReport): Promise<Outcome<Article>> {
  const { pages, facts } = await readPages(raw);
  const text = paragraphsOf(pages.map(linesOfPage));
  if (!text) throw noTextLayer(raw.name);
  const silent = pages.filter((items) => items.length === 0).length;
  const { value, notes } = await describe(raw, text, facts);
  if (silent === 0) return { value, notes };
  const pictures = `${raw.name}: ${silent} of ${pages.length} pages are pictures without text.`;
  return { value, notes: [note("pages-without-text", pictures), ...notes] };
}

async function readPages(raw: RawReport) {
  try {
    // A copy: pdf.js takes the buffer away from its owner. No `slice`: a file comes as a Buffer, which pdf.js refuses and whose slice is no copy.
    const document = await getDocumentProxy(new Uint8Array(raw.bytes), { verbosity: 0 });
    try {
      const { info } = await getMeta(document);
      const { items } = await extractTextItems(document);
      return { pages: items, facts: factsOf(info) };
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    throw unparsable(raw.name, "PDF", error);
  }
}

const textOf = (value: unknown): string | null => (typeof value === "string" && value.trim() ? value.trim() : null);
/** What word processors write where nobody gave a title. */
const NO_TITLE = /^(?:microsoft word\b|untitled|document\d*$|.*\.(?:docx?|pdf|indd|rtf)$)/i;

/** A PDF's date (`D:20250224…`) is that of the file: the day of printing, not of publication, so it is not taken for one. */
function factsOf(info: Readonly<Record<string, unknown>>): Facts {
  const title = textOf(info.Title);
  const modified = textOf(info.ModDate)?.replace(/^D:/, "");
  return {
    title: title && !NO_TITLE.test(title) ? title : null,
    byline: textOf(info.Author),
    outlet: null,
    url: null,
    published: null,
    modified: modified ? dayOfStamp(modified.slice(0, 8)) : null,
  };
}
