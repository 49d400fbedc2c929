import type { Quote } from "../domain/correction.ts";
import type { Fate } from "../domain/revision.ts";
import type { Span } from "../domain/span.ts";

/** Words of a text, with enough of what stood around them to find them again in another version (W3C Web Annotation, 4.2.4 and 4.2.5). */
export type Anchor = Pick<Quote, "exact" | "prefix" | "suffix" | "start">;

/** Never pinned to a lookalike: where it is not sure, or not clear which of two places, the words are gone. */
export type Reanchored =
  | { readonly fate: Exclude<Fate, "gone">; readonly span: Span }
  | { readonly fate: "gone"; readonly span: null };

/** UTF-16 units kept on either side: about a dozen words. */
const CONTEXT = 80;
/** Part of the surrounding words that must stand around a find. */
const ENOUGH_CONTEXT = 0.5;
/** Words of a quote that need no context to be told from another's: nobody says them twice. */
const TELLING_WORDS = 8;
/** And on the poorer side, where the quote's own words have changed. */
const ENOUGH_EACH_SIDE = 0.3;
/** Part of a quote's words that must stand in the words which replace it. */
const ENOUGH_WORDS = 0.5;
const GONE: Reanchored = { fate: "gone", span: null };

export const anchorOf = (text: string, { start, end }: Span): Anchor => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
  start,
});

/** Finds the words of an anchor in a later version of their text. White space may differ. */
export function reanchor(anchor: Anchor, text: string): Reanchored {
  const finds = placesOf(anchor.exact, text).map((span) => {
    const [left, right] = contextFits(anchor, text, span);
    return { span, fit: (left + right) / 2, away: Math.abs(span.start - startOf(anchor)) };
  });
  const [best, second] = finds.toSorted((a, b) => b.fit - a.fit || a.away - b.away);
  if (best) {
    const sure = best.fit >= ENOUGH_CONTEXT || (!second && wordsOf(anchor.exact).length >= TELLING_WORDS);
    const clear = !second || best.fit > second.fit || best.away === 0;
    return sure && clear ? { fate: best.away === 0 ? "same" : "moved", span: best.span } : GONE;
  }
  const span = replaced(anchor, text);
  return span ? { fate: "changed", span } : GONE;
}

/** Where the words themselves began: what is found has no white space at its ends. */
const startOf = ({ exact, start }: Anchor): number => start + exact.length - exact.trimStart().length;

function placesOf(words: string, text: string): readonly Span[] {
  const pattern = words.trim().split(/\s+/u).map(RegExp.escape).join("\\s+");
  if (pattern === "") return [];
  return [...text.matchAll(new RegExp(pattern, "g"))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** How much of the longer words on each side stands on the same side of a find. An edge of the text fits an edge. */
function contextFits({ prefix, suffix }: Anchor, text: string, { start, end }: Span): readonly [number, number] {
  const left = text.slice(Math.max(0, start - CONTEXT), start);
  const right = text.slice(end, end + CONTEXT);
  return [sideFit(prefix, left), sideFit(suffix, right)];
}

/** Short words say little of a place, but where there are no others they must do. */
function sideFit(before: string, now: string): number {
  const long = longWordsOf(before);
  return long.length > 0 ? commonShare(long, longWordsOf(now)) : commonShare(wordsOf(before), wordsOf(now));
}

/** The stretch of about the quote's length that holds most of its words, where its surroundings stand around it too. */
function replaced(anchor: Anchor, text: string): Span | null {
  const quote = wordsOf(anchor.exact);
  const found = [...text.matchAll(WORD)];
  const words = found.map(([word]) => word.toLowerCase());
  let best: { span: Span; score: number } | null = null;
  for (const size of new Set(LENGTHS.map((length) => Math.max(1, Math.round(quote.length * length))))) {
    for (const [at, share] of sharesAt(words, size, quote)) {
      const [first, last] = [found[at], found[at + size - 1]];
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

/** Where `size` words in a row hold enough of the quote's: the first one's place, and the share. Words come and go one by one. */
function* sharesAt(
  words: readonly string[],
  size: number,
  quote: readonly string[],
): Generator<readonly [number, number]> {
  const missing = new Map<string, number>();
  for (const word of quote) missing.set(word, (missing.get(word) ?? 0) + 1);
  let common = 0;
  for (const [at, word] of words.entries()) {
    const left = missing.get(word);
    if (left !== undefined) missing.set(word, left - 1);
    if (left !== undefined && left > 0) common++;
    const leaving = words[at - size];
    const back = leaving === undefined ? undefined : missing.get(leaving);
    if (leaving !== undefined && back !== undefined) missing.set(leaving, back + 1);
    if (back !== undefined && back >= 0) common--;
    if (at + 1 >= size && common / quote.length >= ENOUGH_WORDS) yield [at + 1 - size, common / quote.length];
  }
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
