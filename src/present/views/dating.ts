import type { Article } from "../../domain/article.ts";
import { plainDays, publishedLabel } from "./day-label.ts";
import { oneLine } from "./wording.ts";

/** How the day of a report is known, with the words that it rests on. */
export function datingOf({ published, text }: Article): string {
  if (!published) return "what it prints does not tell its day";
  const words = [...new Set(published.because.map((span) => `“${oneLine(text.slice(span.start, span.end))}”`))];
  const grounds = words.length > 0 ? `: ${words.join(", ")}` : "";
  switch (published.basis) {
    case "metadata":
      return "day from the page or file";
    case "stated":
      return `day printed in it${grounds}`;
    case "inferred":
      return `day worked out: ${plainDays(published.reasons?.join("; ") ?? "") || words.join(", ") || "from the other reports"}`;
  }
}

/** "24 Feb 2025 · day printed in it: “Feb. 24”". */
export const datedLine = (article: Article): string =>
  [publishedLabel(article.published) ?? "undated", datingOf(article)].join(" · ");
