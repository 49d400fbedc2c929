import { parseSearch } from "../store/search-query.ts";
import type { ArticleEntry, Store } from "../store/store.ts";
import type { FoundPassage } from "./answers.ts";

const AROUND = 160;

/** The first place in the article where a word or phrase of the query stands; its opening when only the title holds it. */
export async function findPassage(
  store: Store,
  article: ArticleEntry,
  query: string,
): Promise<Omit<FoundPassage, "published">> {
  const text = (await store.article(article.id))?.text ?? "";
  const found = patternOf(query)?.exec(text);
  const start = found?.index ?? 0;
  const end = start + (found?.[0].length ?? 0);
  const oneLine = (from: number, to?: number) => text.slice(from, to).replace(/\s+/gu, " ");
  const [from, to] = [start - AROUND, end + AROUND];
  return {
    article,
    before: from > 0 ? oneLine(from, start).replace(/^\S*\s/u, "…") : oneLine(0, start),
    words: oneLine(start, end),
    after: to < text.length ? oneLine(end, to).replace(/\s\S*$/u, "…") : oneLine(end),
    span: found ? { start, end } : null,
  };
}

/** Stems are cut by one letter at most, so that "tariffs" finds "tariff" and the rest of the printed word is taken along. */
function patternOf(query: string): RegExp | null {
  const terms = parseSearch(query).flatMap((group) => group.filter(({ leaveOut }) => !leaveOut));
  const sources = terms.map(({ words }) => {
    const parts = words.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const stems = parts.map((part) => (part.length > 4 ? part.slice(0, -1) : part));
    return stems.map((stem) => `${stem}[\\p{L}\\p{N}]*`).join("[^\\p{L}\\p{N}]+");
  });
  const usable = sources.filter(Boolean).toSorted((a, b) => b.length - a.length);
  return usable.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${usable.join("|")})`, "iu");
}
