import type { Span } from "../../domain/span.ts";
import { overlaps } from "../../text/spans.ts";

/** A blank line, or a line that ends like a sentence before one that begins like one: else the break is only a wrapped line. */
const BREAK = /[ \t\r]*\n[ \t\r]*\n\s*|(?<=[.!?:…][”"’)\]]*)[ \t\r]*\n\s*(?=[“"‘([]?[\p{Lu}\p{N}])/gu;

/** The paragraphs of a text as printed; white space between them belongs to none. */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  for (const { index, 0: gap } of text.matchAll(BREAK)) {
    if (index >= end) break;
    if (index > start) paragraphs.push({ start, end: index });
    start = Math.max(start, index + gap.length);
  }
  if (start < end) paragraphs.push({ start, end });
  return paragraphs;
}

/** The paragraphs that a span touches, as one stretch. */
export function paragraphAround(text: string, span: Span): Span {
  const touched = paragraphsOf(text).filter((one) => overlaps(one, span));
  return { start: Math.min(span.start, touched[0]?.start ?? 0), end: Math.max(span.end, touched.at(-1)?.end ?? 0) };
}

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });

/** Ends no sentence: "Mr.", "U.S.". */
const ABBREVIATED = /\b(?:\p{Lu}|Col|Dr|Gen|Gov|Lt|Mr|Mrs|Ms|Prof|Rep|Sen|St)\.\s*$/u;

/** The sentence of its paragraph that a span begins in, without the white space after it. */
export function sentenceAround(text: string, span: Span): Span {
  const { start, end } = paragraphAround(text, span);
  let from = start;
  for (const { segment, index } of SENTENCES.segment(text.slice(start, end))) {
    const to = start + index + segment.length;
    if (ABBREVIATED.test(segment) && to < end) continue;
    if (to > span.start) return { start: from, end: Math.max(span.end, start + index + segment.trimEnd().length) };
    from = to;
  }
  return span;
}
