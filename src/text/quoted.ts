import type { Span } from "../domain/span.ts";

/** Marks that open a quotation, each with those that close it: the pairs of English, French, Danish and German print. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '"': '"”',
  "'": "'",
  "«": "»",
  "»": "«",
  "‘": "’",
  "“": '”"',
  "„": "“”",
};
/** Double marks, single ones where they cannot be apostrophes, and ends of paragraphs. */
const MARKS =
  /[“”"„«]|(?<=^|[\s(])»(?=\S)|(?<=\S)»|(?<![\p{L}\p{N}])‘(?=\S)|’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'(?=\p{L})|(?<=\S)'(?![\p{L}\p{N}])|\n\s*\n/gu;

/**
 * What stands in quotation marks, without the marks. A quotation that no mark closes ends with its paragraph, as running quotations
 * are printed, save one that began with a straight single mark, which was an apostrophe; single marks quote only where no double ones do.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let [opened, openedBy] = [-1, ""];
  const close = (end: number): void => {
    if (opened >= 0 && end > opened) spans.push({ start: opened, end });
    [opened, openedBy] = [-1, ""];
  };
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const isBreak = mark.startsWith("\n");
    if (isBreak && openedBy === "'") [opened, openedBy] = [-1, ""];
    else if (isBreak || CLOSED_BY[openedBy]?.includes(mark)) close(index);
    else if (mark === "”") close(index);
    // A double mark within straight singles, or a new one where the last was never closed, begins anew.
    else if (mark in CLOSED_BY && (opened < 0 || mark === "“" || openedBy === "'") && mayOpen(mark, text[index - 1]))
      [opened, openedBy] = [index + 1, mark];
  }
  if (openedBy !== "'") close(text.length);
  return spans;
}

/** Marks that both open and close open behind a space or another mark. */
const mayOpen = (mark: string, before = " "): boolean => (mark !== "'" && mark !== "»") || /[\s([“"‘—–-]/.test(before);
