import type { Span } from "../domain/span.ts";

/** Double marks, the single marks of British print where they cannot be apostrophes, and ends of paragraphs. */
const MARKS = /[“”"]|(?<![\p{L}\p{N}])‘(?=\S)|’(?![\p{L}\p{N}])|\n\s*\n/gu;

/**
 * What stands in quotation marks, without the marks. A quotation that no mark closes ends with its paragraph, as running quotations
 * are printed; a straight mark closes what is open and opens what is not; single marks quote only where no double ones do.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let [opened, openedBy] = [-1, ""];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const isSingle = mark === "‘" || mark === "’";
    if (isSingle && (mark === "‘" ? opened >= 0 : openedBy !== "‘")) continue;
    const opens = mark === "“" || mark === "‘" || (mark === '"' && opened < 0);
    if (opened >= 0 && index > opened && mark !== "“") spans.push({ start: opened, end: index });
    [opened, openedBy] = opens ? [index + mark.length, mark] : [-1, ""];
  }
  if (opened >= 0 && opened < text.length) spans.push({ start: opened, end: text.length });
  return spans;
}
