import type { Article } from "../domain/article.ts";

/** How readers are told which report is meant: its outlet; where nothing names that, its file or its address, said to be such. */
export const reportName = ({
  outlet,
  file,
  url,
  title,
  id,
}: Pick<Article, "outlet" | "file" | "url" | "title" | "id">): string =>
  outlet ?? (file ? `file ${file.split(/[\\/]/u).at(-1)}` : (url ?? title ?? id));
