import { Readability } from "@mozilla/readability";
import { blockText } from "./block-text.ts";
import type { PageDocument, PageElement } from "./dom.ts";
import { trim } from "./trim.ts";

/** Elements that the extractor will look at before it gives up on a page: real ones have a few thousand. */
const MOST_ELEMENTS = 60_000;

/** The article's text in a page, or an empty string. Takes the page apart. */
export function bodyOf(page: PageDocument): string {
  const options = { serializer: (node: unknown) => node as PageElement, maxElemsToParse: MOST_ELEMENTS };
  const found = new Readability(page as never, options).parse()?.content;
  if (!found) return "";
  trim(found);
  return blockText(found);
}
