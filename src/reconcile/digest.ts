import type { Article, ArticleId } from "../domain/article.ts";
import type { CodedReport } from "../domain/coded-report.ts";
import type { Span } from "../domain/span.ts";
import { type Word, wordsIn } from "../text/content-words.ts";
import { fold } from "../text/fold.ts";
import { quotedSpans } from "../text/quoted.ts";
import { into } from "./groups.ts";

/** What reconciling asks of a report again and again, worked out once. It depends on the report alone. */
export interface Digest {
  readonly id: ArticleId;
  readonly report: CodedReport;
  readonly article: Article;
  /** All words, boilerplate left out, in order. */
  readonly words: readonly Word[];
  /** Insides of quotation marks. */
  readonly quotes: readonly Span[];
  /** The headline, where it stands in the text. */
  readonly title: Span | null;
  /** Capitalised words that are no state's name, folded (`fold`), with where they stand. */
  readonly names: ReadonlyMap<string, readonly Span[]>;
}

export function digest(report: CodedReport): Digest {
  const { article } = report.annotations;
  const notStory = article.boilerplate.filter((b) => b.kind !== "dateline").sort((a, b) => a.start - b.start);
  const words = wordsIn(article.text).filter((w) => !notStory.some((b) => b.start <= w.start && w.end <= b.end));
  const names = new Map<string, Span[]>();
  for (const w of words) {
    if (w.marked && !w.key.startsWith("@"))
      into(names, fold(article.text.slice(w.start, w.end)), { start: w.start, end: w.end });
  }
  return {
    id: article.id,
    report,
    article,
    words,
    names,
    quotes: quotedSpans(article.text),
    title: titleIn(article),
  };
}

/** The words that lie within the span. */
export function wordsOf({ words }: Digest, span: Span): readonly Word[] {
  return words.slice(firstAtOrAfter(words, span.start), firstAtOrAfter(words, span.end));
}

/** Keys of the content words within the spans, each once. */
export function contentOf(report: Digest, spans: readonly Span[]): Set<string> {
  return new Set(spans.flatMap((s) => wordsOf(report, s).flatMap((w) => (w.content ? [w.key] : []))));
}

function firstAtOrAfter(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function titleIn({ title, text }: Article): Span | null {
  if (!title) return null;
  const pattern = title
    .trim()
    .split(/\s+/)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const found = new RegExp(pattern).exec(text.slice(0, 2000));
  return found && { start: found.index, end: found.index + found[0].length };
}
