import type { Annotations } from "../../domain/annotation.ts";
import type { Article, ArticleId } from "../../domain/article.ts";
import type { CodedReport } from "../../domain/coded-report.ts";
import type { Span } from "../../domain/span.ts";
import { moveSpans } from "../move-spans.ts";
import { articleAsRead, readingCopyOf } from "./reading-copy.ts";

/** What stages found in the copy of an article, about the article as printed; names and words stay as they were read. */
export function inPrint<Found extends { readonly annotations: Annotations }>(found: Found, article: Article): Found {
  const copy = readingCopyOf(article);
  if (!copy) return found;
  const { title, byline, outlet } = found.annotations.article;
  const moved = moveSpans(found, copy.toPrint);
  return { ...moved, annotations: { ...moved.annotations, article: { ...article, title, byline, outlet } } };
}

/** The way back: a report as its stages read it. */
export function asRead(report: CodedReport): CodedReport {
  const { article } = report.annotations;
  const copy = readingCopyOf(article);
  if (!copy) return report;
  const moved = moveSpans(report, copy.toCopy);
  return { ...moved, annotations: { ...moved.annotations, article: articleAsRead(article) } };
}

/** What reports tell together, about their texts as printed. */
export function toldInPrint<Told extends { readonly articles: readonly Article[] }>(
  told: Told,
  printed: ReadonlyMap<ArticleId, Article>,
): Told {
  const copies = new Map(
    [...printed].flatMap(([id, article]) => [[id, readingCopyOf(article)] as const].filter(([, c]) => c)),
  );
  if (copies.size === 0) return told;
  const move = (span: Span, article: string | null): Span => copies.get(article ?? "")?.toPrint(span) ?? span;
  const articles = told.articles.map((article) => {
    const { text, boilerplate } = printed.get(article.id) ?? article;
    return { ...moveSpans(article, move, article.id), text, boilerplate };
  });
  return { ...moveSpans({ ...told, articles: [] }, move), articles };
}
