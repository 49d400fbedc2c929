import type { PageElement } from "./dom.ts";

/** Real pages nest a few dozen elements; Readability's time grows with the cube of the depth (1 s at 300). */
const DEEPEST = 200;
/** Elements left open that the parser itself would suffer from. */
const MOST_OPEN = 20_000;
/** Those that HTML does not close by itself. */
const OPENED = /<(?:a|article|aside|b|blockquote|center|div|em|font|form|i|section|small|span|strong|table|u|ul)\b/gi;
const CLOSED = /<\/(?:a|article|aside|b|blockquote|center|div|em|font|form|i|section|small|span|strong|table|u|ul)\b/gi;

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

/** Throws where a page's text leaves more elements open than any page does. */
export function checkOpenElements(html: string): void {
  if (count(html, OPENED) - count(html, CLOSED) > MOST_OPEN) throw new Error("it leaves its elements open");
}

/** Throws where a page nests its elements deeper than its readers can bear. */
export function checkDepth(root: PageElement): void {
  let level: readonly PageElement[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new Error(`its elements nest deeper than ${DEEPEST}`);
    level = level.flatMap((element) => [...element.children]);
  }
}
