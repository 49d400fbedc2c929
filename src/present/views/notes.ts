import type { Article } from "../../domain/article.ts";
import type { Note } from "../../domain/note.ts";
import { reportName } from "../../text/report-name.ts";
import { plainDays } from "./day-label.ts";
import type { Lookup } from "./lookup.ts";
import { headingCase } from "./wording.ts";

/** What was dropped, guessed or ambiguous, by report; `source` is `null` for what concerns the whole. */
export interface ReportNotes {
  readonly article: string | null;
  readonly source: string | null;
  readonly notes: readonly {
    readonly by: string;
    readonly code: string;
    readonly message: string;
    readonly times: number;
  }[];
}

export function notesOf(look: Lookup): readonly ReportNotes[] {
  return [...Map.groupBy(look.record.notes, (note) => note.article)].map(([id, own]) => {
    const article = id === null ? undefined : look.articles.get(id);
    const alike = Map.groupBy(toldOnce(own), (note) => `${note.by} ${note.code} ${note.message}`);
    return {
      article: id,
      source: article ? reportName(article) : id,
      notes: [...alike.values()].flatMap(([first, ...more]) =>
        first
          ? [
              {
                by: first.by,
                code: first.code,
                message: plainDays(ownWords(first.message, article)),
                times: 1 + more.length,
              },
            ]
          : [],
      ),
    };
  });
}

/** What was made of the missing day says that it is missing. */
const toldOnce = (notes: readonly Note[]): readonly Note[] =>
  notes.some(({ code }) => code === "date-unknown" || code === "date-inferred")
    ? notes.filter(({ code }) => code !== "undated" && code !== "yearless-date")
    : notes;

/** Without the name of the report, which stands beside the note: "reports/a.txt: holds no day." → "Holds no day." */
function ownWords(message: string, article: Article | undefined): string {
  for (const name of [article?.file, article?.url]) {
    const at = name ? message.indexOf(`${name}: `) : -1;
    if (name && at >= 0 && !message.slice(0, at).includes(": "))
      return headingCase(message.slice(at + name.length + 2));
  }
  return message;
}
