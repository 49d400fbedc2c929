import type { Sentence } from "../../domain/annotation.ts";
import type { WordPieces } from "../reader/word-pieces.ts";

/** Sentences that follow each other, as the graph of matters takes them: pieces between [CLS] and [SEP]. */
export interface Chunk {
  readonly pieces: Int32Array;
}

/** Where the tokens of a sentence stand: `at[i]` is the first piece of its token `i`, and one more for the end. */
export interface Place {
  readonly chunk: number;
  readonly at: readonly number[];
}

/** A sentence that would make a chunk longer begins another. */
const ROOM = 100;
/** What one sentence has beyond is not read. */
const LONGEST = 126;

/**
 * The sentences asked for, each with the one before it, and the first of the article: in chunks of sentences that follow each other.
 * The same rules run in training/prepare/matters.py.
 *
 * @param piecesOf of each token.
 * @param asked indices of sentences.
 */
export function chunksOf(
  sentences: readonly Sentence[],
  piecesOf: (token: number) => readonly number[],
  asked: ReadonlySet<number>,
  { cls, sep }: Pick<WordPieces, "cls" | "sep">,
): { readonly chunks: readonly Chunk[]; readonly places: ReadonlyMap<number, Place> } {
  const open: number[][] = [];
  const places = new Map<number, Place>();
  let before = Number.NaN;
  sentences.forEach(({ firstToken, endToken }, s) => {
    if (s > 0 && !asked.has(s) && !asked.has(s + 1)) return;
    const told: (readonly number[])[] = [];
    for (let token = firstToken; token < endToken; token++) told.push(piecesOf(token));
    const length = told.reduce((sum, { length }) => sum + length, 0);
    if (before !== s - 1 || (open.at(-1)?.length ?? 0) + length > ROOM) open.push([cls]);
    const pieces = open.at(-1) as number[];
    const at: number[] = [];
    for (const ids of told) {
      at.push(Math.min(pieces.length, LONGEST));
      pieces.push(...ids);
    }
    at.push(Math.min(pieces.length, LONGEST));
    pieces.length = Math.min(pieces.length, LONGEST);
    places.set(s, { chunk: open.length - 1, at });
    before = s;
  });
  return { chunks: open.map((pieces) => ({ pieces: Int32Array.from([...pieces, sep]) })), places };
}
