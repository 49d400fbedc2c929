import type { Note } from "../domain/note.ts";
import type { Span } from "../domain/span.ts";

/** A note of this stage; `clean` writes the article's id into it. The codes are listed in docs/data-format.md. */
export const note = (code: string, message: string, at?: Span): Note => ({
  article: null,
  by: "clean",
  code,
  message,
  ...(at && { at }),
});
