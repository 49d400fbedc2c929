import type { Article } from "../../domain/article.ts";
import type { Outcome } from "../../domain/outcome.ts";
import type { RawReport } from "../../domain/raw-report.ts";
import { decoded } from "../decoded.ts";
import { describe } from "../describe.ts";
import { noBody, unparsable } from "../errors.ts";
import { bodyOf } from "./body.ts";
import { checkDepth, checkOpenElements } from "./depth.ts";
import { parseDocument } from "./dom.ts";
import { factsOf } from "./facts.ts";

const DECLARED = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;
const HEAD_BYTES = 4096;

/** A web page: its article's body, and what its metadata say. */
export async function readPage(raw: RawReport): Promise<Outcome<Article>> {
  const head = new TextDecoder("latin1").decode(raw.bytes.subarray(0, HEAD_BYTES));
  const { text: html, notes } = decoded(raw, DECLARED.exec(head)?.[1] ?? null);
  const { facts, body } = readMarkup(html.replace(/^\ufeff/, ""), raw.name);
  if (!body.trim()) throw noBody(raw.name);
  const { value, notes: more } = await describe(raw, body, facts);
  return { value, notes: [...notes, ...more] };
}

/** A page may be built to break its reader (a hundred thousand nested elements): that is its failure, not ours. */
function readMarkup(html: string, name: string) {
  try {
    checkOpenElements(html);
    const page = parseDocument(html);
    if (page.documentElement) checkDepth(page.documentElement);
    const facts = factsOf(page);
    return { facts, body: bodyOf(page, facts) };
  } catch (error) {
    throw unparsable(name, "HTML", error);
  }
}
