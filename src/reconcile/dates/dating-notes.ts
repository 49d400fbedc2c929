import type { ArticleId, Published } from "../../domain/article.ts";
import type { Note } from "../../domain/note.ts";
import type { Digest } from "../digest.ts";

/** What was guessed about a report's day, and where nothing could be. Codes: docs/data-format.md. */
export const datingNotes = (reports: readonly Digest[], published: ReadonlyMap<ArticleId, Published>): Note[] =>
  reports.flatMap(({ id, article }): Note[] => {
    if (article.published) return [];
    const day = published.get(id);
    const found = day && (day.earliest === day.latest ? day.earliest : `${day.earliest} to ${day.latest}`);
    return [
      found
        ? {
            article: id,
            by: "reconcile",
            code: "date-inferred",
            message: `Dated ${found} from other reports of the same news and the days it names. Check it before relying on it.`,
          }
        : {
            article: id,
            by: "reconcile",
            code: "date-unknown",
            message:
              "No date is printed and nothing shared with dated reports tells one. Its positions take no part in shifts; give a date to place it.",
          },
    ];
  });
