import type { Span } from "../domain/span.ts";

const MARKS = /[“”"]|\n\s*\n/g;

/**
 * What stands in double quotation marks, without the marks. A quotation that no mark closes ends with its paragraph,
 * as running quotations are printed; a straight mark closes what is open and opens what is not.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let opened = -1;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const opens = mark === "“" || (mark === '"' && opened < 0);
    if (opened >= 0 && index > opened && !(mark === "“")) spans.push({ start: opened, end: index });
    opened = opens ? index + mark.length : -1;
  }
  if (opened >= 0 && opened < text.length) spans.push({ start: opened, end: text.length });
  return spans;
}
