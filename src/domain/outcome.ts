import type { Note } from "./note.ts";

/** What a stage gives: its value, and what was dropped, guessed or ambiguous on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly notes: readonly Note[];
}
