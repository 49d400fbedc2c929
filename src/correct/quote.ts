import type { Article } from "../domain/article.ts";
import type { Quote } from "../domain/correction.ts";
import type { Evidence } from "../domain/position.ts";
import type { Span } from "../domain/span.ts";
import { anchorOf, type Reanchored, reanchor } from "../text/reanchor.ts";

/** Where an article comes from: its versions share it. */
export const sourceOf = (article: Article): string | null => article.url ?? article.file;

/** The passage as words with their surroundings. */
export const quoteOf = (article: Article, span: Span): Quote => ({
  article: article.id,
  source: sourceOf(article),
  ...anchorOf(article.text, span),
});

/**
 * What became of a quote: looked for in the article that it was taken from, else in other texts of the same source, where
 * its words stand, or at least the words in their place.
 */
export function fateOf(quote: Quote, articles: readonly Article[]): Reanchored & { readonly article: string | null } {
  const own = articles.filter((article) => article.id === quote.article);
  const versions = articles.filter((article) => quote.source !== null && sourceOf(article) === quote.source);
  const found = [...own, ...versions].map((article) => ({ ...reanchor(quote, article.text), article: article.id }));
  return (
    found.find(({ fate }) => fate === "same" || fate === "moved") ??
    found.find(({ fate }) => fate === "changed") ?? { fate: "gone", span: null, article: null }
  );
}

/** Where a quote's own words stand now; `null` when they changed or are gone. */
export function placeOf(quote: Quote, articles: readonly Article[]): Evidence | null {
  const { fate, span, article } = fateOf(quote, articles);
  return article === null || fate === "gone" || fate === "changed" ? null : { article, ...span };
}
