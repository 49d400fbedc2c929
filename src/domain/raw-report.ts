import type { IsoDate } from "./day.ts";
import type { Note } from "./note.ts";

/** What a source gave, before anything is understood: bytes and where they came from. */
export interface RawReport {
  /** How messages name it: a path, a URL, or `-` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly file: string | null;
  readonly url: string | null;
  /** As served, or guessed from the bytes and the name; a served charset stays: `text/html; charset=windows-1252`. */
  readonly mediaType: string;
  /** What a feed, archive or table said about it beside the text itself. */
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: IsoDate | null;
  /** What was dropped or guessed on the way; their `article` is `null` until the report is clean. */
  readonly notes: readonly Note[];
}
