import type { Note } from "../domain/note.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { charsetOf, type DecodedText, decodeText } from "../text/decode.ts";
import { note } from "./note.ts";

/** A report's bytes as text; a note where the encoding had to be guessed or characters were lost. `declared` is what the report itself says. */
export function decoded(raw: RawReport, declared: string | null): DecodedText & { readonly notes: readonly Note[] } {
  const result = decodeText(raw.bytes, charsetOf(raw.mediaType) ?? declared);
  const notes: Note[] = [];
  if (result.guessed)
    notes.push(note("encoding-guessed", `${raw.name}: is not UTF-8 and was read as ${result.charset}.`));
  if (result.damaged > 0)
    notes.push(
      note("characters-lost", `${raw.name}: ${result.damaged} characters could not be read as ${result.charset}.`),
    );
  return { ...result, notes };
}
