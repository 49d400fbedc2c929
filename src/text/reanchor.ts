import type { Span } from "../domain/span.ts";

/** Words of a text, with enough of what stood around them to find them again in another version (W3C Web Annotation, 4.2.4 and 4.2.5). */
export interface QuoteInContext {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Where the quote stood. */
  readonly start: number;
}

/**
 * `same`: the same words at the same place. `moved`: the same words at another. `changed`: the same place, other words.
 * `gone`: neither, or more than one place that it might be; it is never pinned to a lookalike.
 */
export type Reanchored =
  | { readonly status: "same" | "moved" | "changed"; readonly span: Span }
  | { readonly status: "gone"; readonly span: null };

const CONTEXT = 80;
/** Part of the surrounding words that must stand around a find. */
const ENOUGH_CONTEXT = 0.5;
/** Words of a quote that need no context to be told from another's: nobody says them twice. */
const TELLING_WORDS = 8;
/** And on the poorer side, where the quote's own words have changed. */
const ENOUGH_EACH_SIDE = 0.3;
/** Part of a quote's words that must stand in the words which replace it. */
const ENOUGH_WORDS = 0.5;
const GONE: Reanchored = { status: "gone", span: null };

export const quoteInContext = (text: string, { start, end }: Span): QuoteInContext => ({
  quote: text.slice(start, end),
  before: text.slice(Math.max(0, start - CONTEXT), start),
  after: text.slice(end, end + CONTEXT),
  start,
});

/** Finds a quote in a later version of its text. */
export function reanchor(anchor: QuoteInContext, text: string): Reanchored {
  const finds = placesOf(anchor.quote, text).map((start) => {
    const [left, right] = contextFits(anchor, text, { start, end: start + anchor.quote.length });
    return { start, fit: (left + right) / 2 };
  });
  const [best, second] = finds.toSorted(
    (a, b) => b.fit - a.fit || nearness(a.start, anchor) - nearness(b.start, anchor),
  );
  if (best) {
    const sure = best.fit >= ENOUGH_CONTEXT || (!second && wordsOf(anchor.quote).length >= TELLING_WORDS);
    const clear = !second || best.fit > second.fit || best.start === anchor.start;
    if (!sure || !clear) return GONE;
    const span = { start: best.start, end: best.start + anchor.quote.length };
    return { status: best.start === anchor.start ? "same" : "moved", span };
  }
  const span = replaced(anchor, text);
  return span ? { status: "changed", span } : GONE;
}

const nearness = (start: number, anchor: QuoteInContext) => Math.abs(start - anchor.start);

function placesOf(quote: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && quote; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/** How much of the longer words on each side stands on the same side of a find. An edge of the text fits an edge. */
function contextFits({ before, after }: QuoteInContext, text: string, { start, end }: Span): readonly [number, number] {
  const left = text.slice(Math.max(0, start - CONTEXT), start);
  const right = text.slice(end, end + CONTEXT);
  return [commonShare(longWordsOf(before), longWordsOf(left)), commonShare(longWordsOf(after), longWordsOf(right))];
}

/** The stretch of about the quote's length that holds most of its words, where its surroundings stand around it too. */
function replaced(anchor: QuoteInContext, text: string): Span | null {
  const quote = wordsOf(anchor.quote);
  const words = [...text.matchAll(WORD)];
  let best: { span: Span; score: number } | null = null;
  for (const size of new Set(LENGTHS.map((length) => Math.max(1, Math.round(quote.length * length))))) {
    for (let at = 0; at + size <= words.length; at++) {
      const share = commonShare(
        quote,
        words.slice(at, at + size).map(([word]) => word.toLowerCase()),
      );
      if (share < ENOUGH_WORDS) continue;
      const [first, last] = [words[at], words[at + size - 1]];
      if (!first || !last) continue;
      const span = { start: first.index, end: last.index + last[0].length };
      const [left, right] = contextFits(anchor, text, span);
      if (Math.min(left, right) < ENOUGH_EACH_SIDE) continue;
      const score = share + (left + right) / 2;
      if (score > (best?.score ?? 0)) best = { span, score };
    }
  }
  return best?.span ?? null;
}

/** A changed passage is shorter or longer than it was. */
const LENGTHS = [1, 0.75, 1.25];
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SHORTEST = 4;
const longWordsOf = (text: string): readonly string[] => wordsOf(text).filter((word) => word.length >= SHORTEST);
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** The part of some words that others hold too, each counted as often as it stands. */
function commonShare(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0) return others.length === 0 ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  const common = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return common.length / words.length;
}
