import type { PageElement } from "./dom.ts";

/** Real pages nest a few dozen elements; Readability's time grows with the cube of the depth (1 s at 300). */
const DEEPEST = 200;
/** Elements open at one place that the parser itself would suffer from: its time grows with the square (0.2 s here, 15 s at 200,000). */
const MOST_OPEN = 20_000;
/** Tags of elements that HTML does not close by itself. */
const TAG =
  /<(\/?)(?:a|abbr|article|aside|b|big|blockquote|center|cite|code|del|details|div|em|figure|font|footer|form|h[1-6]|header|i|ins|label|main|mark|nav|pre|q|s|section|small|span|strong|sub|sup|table|u|ul|[a-z]+-[a-z-]+)\b/gi;

/** Throws where a page's text holds more elements open at one place than any page does. */
export function checkOpenElements(html: string): void {
  let open = 0;
  for (const [, slash] of html.matchAll(TAG)) {
    open = slash ? Math.max(0, open - 1) : open + 1;
    if (open > MOST_OPEN) throw new Error(`it holds more than ${MOST_OPEN} elements open`);
  }
}

/** Throws where a page nests its elements deeper than its readers can bear. */
export function checkDepth(root: PageElement): void {
  let level: readonly PageElement[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new Error(`its elements nest deeper than ${DEEPEST}`);
    level = level.flatMap((element) => [...element.children]);
  }
}
