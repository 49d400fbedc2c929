import { Readability } from "@mozilla/readability";
import type { Facts } from "../describe.ts";
import { linesOf } from "../plain/lines.ts";
import { markBoilerplate } from "../plain/mark.ts";
import { blockText } from "./block-text.ts";
import { type PageDocument, type PageElement, parseDocument } from "./dom.ts";
import { linkedArticle } from "./linked-data.ts";
import { trim } from "./trim.ts";

/** Elements that the extractor will look at before it gives up on a page: real ones have a few thousand. */
const MOST_ELEMENTS = 60_000;
const BETWEEN = "\n\n";

/**
 * The article's text in a page, or an empty string: Readability's choice without what it leaves of the page around the story; where
 * it finds nothing, the body that the page's linked data carry. Takes the page apart.
 */
export function bodyOf(page: PageDocument, facts: Facts): string {
  const linked = linkedArticle(page).body;
  const options = { serializer: (node: unknown) => node as PageElement, maxElemsToParse: MOST_ELEMENTS };
  const found = new Readability(page as never, options).parse()?.content;
  if (found) trim(found);
  const text = found ? blockText(found) : "";
  return storyOf(text || linkedText(linked ?? ""), facts);
}

/** Linked data carry a body as text with line breaks, or as HTML. */
function linkedText(body: string): string {
  const { body: tree } = parseDocument(body.replace(/\s*\n\s*/g, "<p>"));
  return tree ? blockText(tree) : "";
}

/** Without the blocks that are boilerplate from end to end, and without the headline and byline that some pages repeat above the story. */
function storyOf(text: string, facts: Facts): string {
  const marked = markBoilerplate(linesOf(text), text);
  const blocks: string[] = [];
  let start = 0;
  for (const block of text.split(BETWEEN)) {
    const [from, to] = [start, start + block.length];
    if (!marked.some((mark) => mark.kind !== "dateline" && mark.start <= from && mark.end >= to)) blocks.push(block);
    start = to + BETWEEN.length;
  }
  return blocks.slice(headOf(blocks, facts)).join(BETWEEN);
}

const PARAGRAPH = 200;
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** How many blocks stand above the story: up to its repeated headline, or a line with its byline, before the first paragraph. */
function headOf(blocks: readonly string[], { title, byline }: Facts): number {
  const first = blocks.findIndex((block) => block.length > PARAGRAPH);
  const above = blocks.slice(0, Math.max(first, 0)).map(plain);
  const [headline, author] = [plain(title ?? ""), plain(byline ?? "")];
  return (
    above.findLastIndex(
      (block) =>
        (headline && block === headline) || (author && block.includes(author) && block.length < author.length + 40),
    ) + 1
  );
}
