import type { Span } from "../../src/domain/span.ts";
import { paragraphAround, sentenceAround } from "../../src/present/views/paragraphs.ts";

/** A paragraph of more characters is not shown whole: the words would stand below the edge of the screen. */
const LONG = 1200;
/** So much of a long paragraph is shown on either side, to the end of the sentence where that is near. */
const BESIDE = 300;
const NEAR = 2 * BESIDE;

/** The paragraph that words stand in; of a long one the sentences around them. */
export function nearWords(text: string, words: Span): Span {
  const whole = paragraphAround(text, words);
  if (whole.end - whole.start <= LONG) return whole;
  const from = Math.max(whole.start, words.start - BESIDE);
  const to = Math.min(whole.end, words.end + BESIDE);
  const [opens, closes] = [
    sentenceAround(text, { start: from, end: from + 1 }),
    sentenceAround(text, { start: to - 1, end: to }),
  ];
  const start = words.start - opens.start <= NEAR ? Math.max(whole.start, opens.start) : afterGap(text, from);
  const end = closes.end - words.end <= NEAR ? Math.min(whole.end, closes.end) : beforeGap(text, to);
  return { start: Math.min(start, words.start), end: Math.max(end, words.end) };
}

/** The place of the next word, and of the end of the last one before. */
const afterGap = (text: string, at: number): number =>
  at + (/^\S*\s+/u.exec(text.slice(at, at + BESIDE))?.[0].length ?? 0);
const beforeGap = (text: string, at: number): number =>
  at - (/\s+\S*$/u.exec(text.slice(at - BESIDE, at))?.[0].length ?? 0);
