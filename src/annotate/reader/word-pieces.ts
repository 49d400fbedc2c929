/** WordPiece over one word at a time (Wu et al. 2016), uncased. The same rules run in training/text/word_pieces.py. */
export interface WordPieces {
  (word: string): readonly number[];
  readonly cls: number;
  readonly sep: number;
}

const PIECES_PER_WORD = 8;
const LONGEST_CHUNK = 100;
/** Words remembered before the memory is emptied: a run over millions of articles must not grow. */
const REMEMBERED = 60_000;
const CHUNK = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu;
const DROPPED = /[\p{Mn}\p{Cf}\p{Cc}]/gu;

/** `vocabulary`: one piece a line, the line number is its id. */
export function wordPieces(vocabulary: readonly string[]): WordPieces {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  const idOf = (piece: string): number => ids.get(piece) ?? 0;
  const unknown = idOf("[UNK]");
  const seen = new Map<string, readonly number[]>();

  function splitChunk(chunk: string): number[] {
    if ([...chunk].length > LONGEST_CHUNK) return [unknown];
    const pieces: number[] = [];
    let start = 0;
    while (start < chunk.length) {
      let end = chunk.length;
      let id: number | undefined;
      for (; end > start; end--) {
        id = ids.get((start > 0 ? "##" : "") + chunk.slice(start, end));
        if (id !== undefined) break;
      }
      if (id === undefined) return [unknown];
      pieces.push(id);
      start = end;
    }
    return pieces;
  }

  function split(word: string): readonly number[] {
    const plain = word.normalize("NFKD").replace(DROPPED, "").toLowerCase();
    const pieces: number[] = [];
    for (const [chunk] of plain.matchAll(CHUNK)) {
      pieces.push(...splitChunk(chunk));
      if (pieces.length >= PIECES_PER_WORD) break;
    }
    return pieces.length > 0 ? pieces.slice(0, PIECES_PER_WORD) : [unknown];
  }

  const pieces = (word: string): readonly number[] => {
    let found = seen.get(word);
    if (!found) {
      found = split(word);
      if (seen.size >= REMEMBERED) seen.clear();
      seen.set(word, found);
    }
    return found;
  };
  return Object.assign(pieces, { cls: idOf("[CLS]"), sep: idOf("[SEP]") });
}
