import type { Article } from "../../domain/article.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { decoded } from "../decoded.ts";
import { describe } from "../describe.ts";
import { binary, empty } from "../errors.ts";

/** More than a tenth of the characters lost: no text in the encoding that was tried. */
const TOO_DAMAGED = 0.1;

/** Plain text and Markdown: the text as it stands, to the last character but its line ends, and what its lines say about it. */
export async function readPlainText(raw: RawReport): Promise<Outcome<Article>> {
  const { text, damaged, notes } = decoded(raw, null);
  if (!text.replaceAll("\ufeff", "").trim()) throw empty(raw.name);
  if (damaged > text.length * TOO_DAMAGED) throw binary(raw.name);
  const { value, notes: more } = await describe(raw, text, null);
  return { value, notes: [...notes, ...more] };
}
