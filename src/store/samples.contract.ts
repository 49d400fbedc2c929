import { bareReport } from "../../test/bare-report.ts";
import { rawReport as bareRawReport } from "../acquire/raw-report.ts";
import type { Article } from "../domain/article.ts";
import type { CodedReport } from "../domain/coded-report.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { bareArticle } from "../text/bare-article.ts";
import { publishedOn } from "../text/published.ts";

/** Own-written reports for the contract; `text` is all that distinguishes two of them. */
export const rawReport = (text: string, source = "https://harbour.example/talks"): RawReport => ({
  ...bareRawReport({ name: source, bytes: new TextEncoder().encode(text), mediaType: "text/plain" }),
  url: source,
  outlet: "Harbour Post",
  published: "2031-05-02",
});

export const articleOf = (raw: RawReport, title: string | null = raw.title): Article => {
  const text = new TextDecoder().decode(raw.bytes);
  const id = `a-${Buffer.from(`${raw.url}${text}`).toString("base64url").slice(-24)}`;
  const { file, url, outlet } = raw;
  return bareArticle(id, text, { file, url, outlet, title, published: publishedOn("2031-05-02", "metadata") });
};

export const codedReport = (article: Article, madeBy = "reader-1"): CodedReport => bareReport(article, madeBy);
