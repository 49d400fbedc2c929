import type { Article, ArticleId } from "../domain/article.ts";
import type { CodedReport } from "../domain/coded-report.ts";
import type { Span } from "../domain/span.ts";
import { NUMBER_WORDS } from "../text/number-words.ts";
import { quotedSpans } from "../text/quoted.ts";
import { stem } from "../text/stem.ts";
import { isStopWord } from "../text/stop-words.ts";

/** One word of a text. `key` is equal for the forms of one word. */
export interface Word extends Span {
  readonly key: string;
  /** Not a word of grammar, saying or title. */
  readonly content: boolean;
  /** Begins with a capital letter or is a number. */
  readonly marked: boolean;
}

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
}

const WORD = /[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*/gu;

export function digest(report: CodedReport): Digest {
  const { article } = report.annotations;
  const notStory = article.boilerplate.filter((b) => b.kind !== "dateline").sort((a, b) => a.start - b.start);
  return {
    id: article.id,
    report,
    article,
    words: wordsIn(article.text).filter((w) => !notStory.some((b) => b.start <= w.start && w.end <= b.end)),
    quotes: quotedSpans(article.text),
    title: titleIn(article),
  };
}

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: printed, index }) => {
    const lower = printed
      .toLowerCase()
      .replaceAll("’", "'")
      .replace(/'s$/, "")
      .replace(/[.,](?=\p{L}|\d{3})/gu, "");
    return {
      start: index,
      end: index + printed.length,
      key: NUMBER_WORDS.get(lower) ?? stem(lower),
      content: !isStopWord(lower) && (lower.length > 1 || /\d/.test(lower)),
      marked: /^[\p{Lu}\d]/u.test(printed) || NUMBER_WORDS.has(lower),
    };
  });
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
