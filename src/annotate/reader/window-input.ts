import { ROWS } from "./scores.ts";
import type { Window } from "./windows.ts";
import type { WordPieces } from "./word-pieces.ts";
import type { Word } from "./words.ts";

/** One window as the graph takes it; the same in training/evaluate/read.py. */
export interface WindowInput {
  /** Words that count; `first` is padded to at least 32. */
  readonly words: number;
  readonly pieces: Int32Array;
  /** shape + 8 * (quoted + 3 * gap) of each piece's word. */
  readonly feature: Int32Array;
  /** Index of each word's first piece. */
  readonly first: Int32Array;
}

export function windowInput(
  words: readonly Word[],
  wordPieceIds: readonly (readonly number[])[],
  window: Window,
  vocabulary: WordPieces,
): WindowInput {
  let length = 2;
  for (let i = window.first; i < window.end; i++) length += wordPieceIds[i]?.length ?? 0;
  const count = window.end - window.first;
  const pieces = new Int32Array(length);
  const feature = new Int32Array(length);
  const first = new Int32Array(Math.max(count, ROWS));
  pieces[0] = vocabulary.cls;
  pieces[length - 1] = vocabulary.sep;
  let at = 1;
  for (let i = window.first; i < window.end; i++) {
    const word = words[i];
    if (!word) continue;
    first[i - window.first] = at;
    const told = word.shape + 8 * (word.quoted + 3 * word.gap);
    for (const id of wordPieceIds[i] ?? []) {
      pieces[at] = id;
      feature[at++] = told;
    }
  }
  return { words: count, pieces, feature, first };
}
