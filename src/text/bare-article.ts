import type { Article } from "../domain/article.ts";

/** An English text of which nothing else is known, save what `known` says. */
export const bareArticle = (id: string, text: string, known: Partial<Article> = {}): Article => ({
  id,
  file: null,
  url: null,
  outlet: null,
  title: null,
  byline: null,
  language: "en",
  published: null,
  modified: null,
  text,
  boilerplate: [],
  agency: null,
  copyOf: null,
  ...known,
});
