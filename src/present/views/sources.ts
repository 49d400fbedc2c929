import type { Article, ArticleId } from "../../domain/article.ts";
import { reportName } from "../../text/report-name.ts";
import { type CopyChange, copyChange } from "./copy-change.ts";
import { datingOf } from "./dating.ts";
import { publishedLabel } from "./day-label.ts";
import type { Lookup } from "./lookup.ts";
import { webAddress } from "./passage.ts";
import { oneLine } from "./wording.ts";

/** One report: where it is from, when, on what grounds, and which reports copy it. */
export interface SourceReport {
  readonly article: ArticleId;
  readonly source: string;
  readonly file: string | null;
  /** Of the web, or `null`. */
  readonly url: string | null;
  readonly title: string | null;
  /** Where it is not the agency's name again. */
  readonly byline: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  /** "from the page or file", "printed in the report", "worked out from …". */
  readonly dating: string;
  /** Positions with words in it. */
  readonly lines: number;
  /** Share of this text that stands in the report it copies, and what it cut or added; `null` for an original. */
  readonly copy: (CopyChange & { readonly share: number; readonly of: string }) | null;
  readonly copies: readonly SourceReport[];
}

export interface Sources {
  readonly reports: number;
  /** Reports in another language, which are kept and not coded. */
  readonly foreign: number;
  /** Reports that copy no other report here. */
  readonly origins: number;
  readonly outlets: readonly string[];
  readonly agencies: readonly string[];
  /** The originals in order of time, each with its copies beneath. */
  readonly tree: readonly SourceReport[];
}

export function sourcesOf(look: Lookup): Sources {
  const { articles, positions } = look.record;
  const lines = new Map<ArticleId, number>();
  for (const position of positions)
    for (const article of new Set(position.evidence.map((one) => one.article)))
      lines.set(article, (lines.get(article) ?? 0) + 1);
  const originals = articles.filter((one) => copiedBy(look, one) === null);
  const copies = Map.groupBy(articles, (one) => copiedBy(look, one));
  const describe = (article: Article, above: readonly ArticleId[]): SourceReport => {
    const original = article.copyOf ? look.articles.get(article.copyOf.article) : undefined;
    const path = [...above, article.id];
    return {
      article: article.id,
      source: reportName(article),
      file: article.file,
      url: webAddress(article),
      title: article.title && oneLine(article.title),
      byline: article.byline === article.agency ? null : article.byline,
      agency: article.agency,
      published: publishedLabel(article.published),
      dating: datingOf(article),
      lines: lines.get(article.id) ?? 0,
      copy:
        original && article.copyOf
          ? { ...copyChange(original, article), share: article.copyOf.share, of: reportName(original) }
          : null,
      copies: (copies.get(article.id) ?? []).filter((one) => !path.includes(one.id)).map((one) => describe(one, path)),
    };
  };
  const distinct = (values: readonly (string | null)[]) =>
    [...new Set(values.filter((value) => value !== null))].toSorted();
  return {
    reports: articles.length,
    foreign: articles.filter(({ language }) => language !== null && language !== "en").length,
    origins: originals.length,
    outlets: distinct(articles.map((one) => one.outlet)),
    agencies: distinct(articles.map((one) => one.agency)),
    tree: originals.toSorted(byPublication).map((one) => describe(one, [])),
  };
}

/** The copied article, when it is among those shown. */
const copiedBy = (look: Lookup, article: Article): ArticleId | null =>
  article.copyOf && look.articles.has(article.copyOf.article) ? article.copyOf.article : null;

const byPublication = (a: Article, b: Article): number =>
  (a.published?.earliest ?? "9999").localeCompare(b.published?.earliest ?? "9999") ||
  reportName(a).localeCompare(reportName(b));
