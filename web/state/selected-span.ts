import type { Span } from "../../src/domain/span.ts";

/** The report that the selected words stand in; `null`: nothing of a report is selected. */
export const selectedArticle = (): string | null => reportOf(selectedRange())?.dataset.article ?? null;

/**
 * What is selected as a span of its report's text. A report carries `data-article`, and each of its blocks `data-start`:
 * where it begins in the text. White space may be shown otherwise than it is printed, so places are counted in what is
 * not white space; what is selected beside the blocks does not count.
 */
export function selectedSpan(text: string): Span | null {
  const range = selectedRange();
  const blocks = [...(reportOf(range)?.querySelectorAll<HTMLElement>("[data-start]") ?? [])].filter((block) =>
    range?.intersectsNode(block),
  );
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!range || !first || !last) return null;
  const from = first.contains(range.startContainer) ? inkBefore(first, range.startContainer, range.startOffset) : 0;
  const to = last.contains(range.endContainer)
    ? inkBefore(last, range.endContainer, range.endOffset)
    : inkIn(last.textContent);
  const start = placeOf(first, from, text);
  const words = text.slice(start, placeOf(last, to, text));
  const span = { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
  return span.start < span.end ? span : null;
}

function selectedRange(): Range | null {
  const selection = getSelection();
  return selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

function reportOf(range: Range | null): HTMLElement | null {
  const node = range?.commonAncestorContainer;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>("[data-article]") ?? null;
}

function inkBefore(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return inkIn(before.toString());
}

const inkIn = (words: string): number => words.replace(/\s/gu, "").length;

/** The place in the text that has so many characters other than white space behind it since the block began. */
function placeOf(block: HTMLElement, ink: number, text: string): number {
  let [at, seen] = [Number(block.dataset.start), 0];
  while (at < text.length && seen < ink) {
    if (!/\s/u.test(text[at] ?? "")) seen++;
    at++;
  }
  return at;
}
