import type { Span } from "../../domain/span.ts";
import { isWithin } from "../../text/spans.ts";
import type { Parse } from "../parse.ts";

/** The words that show a stance, as a page quotes them; `null` where none is left, or they are not of the story. */
export function wordsShown(evidence: Span, parse: Parse): Span | null {
  const shown = trimmed(behindDateline(inOneParagraph(evidence, parse), parse), parse);
  const isOfStory = !parse.annotations.article.boilerplate.some((b) => isWithin(shown, b));
  return shown.end > shown.start && isOfStory ? shown : null;
}

/** A headline ends without a stop, and the first sentence must not go on with it: of evidence that runs over a blank line, the longest part. */
function inOneParagraph({ start, end }: Span, parse: Parse): Span {
  let longest = { start, end: start };
  for (const { 0: words, index } of parse.text({ start, end }).matchAll(/(?:(?!\n[^\S\n]*\n).)+/gsu))
    if (words.length > longest.end - longest.start)
      longest = { start: start + index, end: start + index + words.length };
  return longest;
}

/** "GENEVA, March 3 - The union refused": where and when it was written is no part of what was done. */
function behindDateline(span: Span, parse: Parse): Span {
  const marks = parse.annotations.article.boilerplate.filter(
    (b) => b.start <= span.start && span.start < b.end && b.end < span.end,
  );
  return { start: Math.max(span.start, ...marks.map(({ end }) => end)), end: span.end };
}

function trimmed(span: Span, parse: Parse): Span {
  const { text } = parse.annotations.article;
  let { start, end } = span;
  while (start < end && /[\s,;:]/.test(text[start] ?? "")) start++;
  while (end > start && /[\s,;:.]/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}
