import type { Article } from "../domain/article.ts";
import type { Quote } from "../domain/correction.ts";
import type { Evidence } from "../domain/position.ts";
import type { Span } from "../domain/span.ts";

/** Units kept on either side, as the W3C's Web Annotation examples and Hypothesis do. */
const CONTEXT = 32;

/** Where an article comes from: its versions share it. */
export const sourceOf = (article: Article): string | null => article.url ?? article.file;

/** The passage as words with their surroundings. */
export function quoteOf(article: Article, { start, end }: Span): Quote {
  return {
    article: article.id,
    source: sourceOf(article),
    exact: article.text.slice(start, end),
    prefix: article.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: article.text.slice(end, end + CONTEXT),
    start,
  };
}

/**
 * Where a quote stands now: in the article it was taken from, else in another text of the same source. Of several
 * places, the one whose surroundings agree most, then the nearest to where it was. White space may have changed.
 * `null` when the words are gone.
 */
export function placeOf(quote: Quote, articles: readonly Article[]): Evidence | null {
  const same = articles.filter((article) => article.id === quote.article);
  const versions = articles.filter((article) => quote.source !== null && sourceOf(article) === quote.source);
  for (const article of [...same, ...versions]) {
    const best = placesIn(article.text, quote.exact).toSorted(
      (a, b) =>
        agreement(article.text, b, quote) - agreement(article.text, a, quote) ||
        Math.abs(a.start - quote.start) - Math.abs(b.start - quote.start),
    )[0];
    if (best) return { article: article.id, ...best };
  }
  return null;
}

const literal = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

function placesIn(text: string, words: string): readonly Span[] {
  const pattern = words.trim().split(/\s+/u).map(literal).join("\\s+");
  if (pattern === "") return [];
  return [...text.matchAll(new RegExp(pattern, "g"))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Units of context that agree, outwards from the passage. */
function agreement(text: string, { start, end }: Span, { prefix, suffix }: Quote): number {
  let [before, after] = [0, 0];
  while (before < prefix.length && text[start - before - 1] === prefix[prefix.length - before - 1]) before++;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
