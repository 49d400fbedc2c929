import type { Span } from "../../src/domain/span.ts";

/** The report that the selected words stand in; `null`: nothing of a report is selected. */
export function selectedArticle(): string | null {
  const range = selectedRange();
  return (
    (range && elementOf(range.commonAncestorContainer)?.closest<HTMLElement>("[data-article]")?.dataset.article) ?? null
  );
}

/**
 * What is selected as a span of its report's text. A report carries `data-article`, and each of its blocks `data-start`:
 * where it begins in the text. White space may be shown otherwise than it is printed, so places are counted in what is
 * not white space.
 */
export function selectedSpan(text: string): Span | null {
  const range = selectedRange();
  const start = range && placeOf(range.startContainer, range.startOffset, text);
  const end = range && placeOf(range.endContainer, range.endOffset, text);
  if (start === null || end === null) return null;
  const words = text.slice(start, end);
  const span = { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
  return span.start < span.end ? span : null;
}

function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

function placeOf(node: Node, offset: number, text: string): number | null {
  const block = elementOf(node)?.closest<HTMLElement>("[data-start]");
  if (!block) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return afterInk(text, Number(block.dataset.start), inkIn(before.toString()));
}

const inkIn = (words: string): number => words.replace(/\s/gu, "").length;

/** The place in the text that has so many characters other than white space behind it since `from`. */
function afterInk(text: string, from: number, ink: number): number {
  let [at, seen] = [from, 0];
  while (at < text.length && seen < ink) {
    if (!/\s/u.test(text[at] ?? "")) seen++;
    at++;
  }
  return at;
}
