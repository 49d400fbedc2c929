import type { Span } from "../domain/span.ts";
import { parseSearch } from "../store/search-query.ts";
import type { ArticleEntry, Store } from "../store/store.ts";
import { copyOfText } from "../text/reading-copy/reading-copy.ts";
import { type SearchedWord, searchedWords } from "../text/searched-words.ts";
import type { FoundPassage } from "./answers.ts";

const AROUND = 160;

/** The first place in the article where a word or phrase of the query stands; its opening when only the title holds it. */
export async function findPassage(
  store: Store,
  article: ArticleEntry,
  query: string,
): Promise<Omit<FoundPassage, "published">> {
  const text = (await store.article(article.id))?.text ?? "";
  const span = placeOf(text, query);
  const { start, end } = span ?? { start: 0, end: 0 };
  const oneLine = (from: number, to?: number) => text.slice(from, to).replace(/\s+/gu, " ");
  const [from, to] = [start - AROUND, end + AROUND];
  return {
    article,
    before: from > 0 ? oneLine(from, start).replace(/^\S*\s/u, "…") : oneLine(0, start),
    words: oneLine(start, end),
    after: to < text.length ? oneLine(end, to).replace(/\s\S*$/u, "…") : oneLine(end),
    span,
  };
}

/** As the words are printed rather than in another spelling; of several the first, and there the longest. */
export function placeOf(text: string, query: string): Span | null {
  const copy = copyOfText(text);
  const words = searchedWords(copy?.text ?? text);
  const terms = parseSearch(query).flatMap((group) => group.filter(({ leaveOut }) => !leaveOut));
  const rows = terms.flatMap(({ printed }) => printed).toSorted((a, b) => b.length - a.length);
  const spellings = new Set(terms.flatMap((term) => term.spellings));
  const place = firstRow(words, rows) ?? words.find((word) => word.spellings.some((one) => spellings.has(one)));
  return place ? (copy?.toPrint(place) ?? { start: place.start, end: place.end }) : null;
}

/** Where any of them first stands in a row. */
function firstRow(words: readonly SearchedWord[], rows: readonly (readonly string[])[]): Span | null {
  for (const [at, { start, end }] of words.entries()) {
    const row = rows.find((keys) => keys.every((key, i) => words[at + i]?.key === key));
    if (row) return { start, end: words[at + row.length - 1]?.end ?? end };
  }
  return null;
}
