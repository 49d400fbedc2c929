import type { Article } from "../domain/article.ts";
import type { CodedReport } from "../domain/coded-report.ts";
import type { RawReport } from "../domain/raw-report.ts";

/** Own-written reports for the contract; `text` is all that distinguishes two of them. */
export const rawReport = (text: string, source = "https://harbour.example/talks"): RawReport => ({
  name: source,
  bytes: new TextEncoder().encode(text),
  file: null,
  url: source,
  mediaType: "text/plain",
  outlet: "Harbour Post",
  title: null,
  byline: null,
  published: "2031-05-02",
  notes: [],
});

export const articleOf = (raw: RawReport, title: string | null = raw.title): Article => {
  const text = new TextDecoder().decode(raw.bytes);
  return {
    id: `a-${Buffer.from(`${raw.url}${text}`).toString("base64url").slice(-24)}`,
    file: raw.file,
    url: raw.url,
    outlet: raw.outlet,
    title,
    byline: null,
    language: "en",
    published: { date: "2031-05-02", earliest: "2031-05-02", latest: "2031-05-02", basis: "metadata", because: [] },
    modified: null,
    text,
    boilerplate: [],
    agency: null,
    copyOf: null,
  };
};

export const codedReport = (article: Article, madeBy = "reader-1"): CodedReport => ({
  annotations: { article, tokens: [], sentences: [], entities: [], spoken: [], stances: [], times: [], madeBy },
  actors: [],
  attributions: [],
  positions: [],
  events: [],
  figures: [],
  notes: [],
});
