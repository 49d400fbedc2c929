import type { Note } from "../domain/note.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { charsetOf, type DecodedText, decodeText } from "../text/decode.ts";
import { note } from "./note.ts";

/** The bytes of a curly mark, a dash or an accented letter in UTF-8, read as Windows-1252 or as Latin-1. */
const ENCODED_TWICE = /â(?:€[\u0080-\u009f™œžŸ“”˜¦¢]|\u0080[\u0080-\u00bf])|Ã[\u0080-\u00bf]/;

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
  const [twice] = result.text.match(ENCODED_TWICE) ?? [];
  if (twice)
    notes.push(
      note(
        "encoded-twice",
        `${raw.name}: was saved in a wrong encoding once (it has “${twice}” for one letter or mark), so words may be misread. Save it anew from its source.`,
      ),
    );
  return { ...result, notes };
}
