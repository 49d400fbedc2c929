import type { Annotations, StanceProposal } from "../../domain/annotation.ts";
import type { Span } from "../../domain/span.ts";
import { inBytes } from "../../text/directions.ts";
import { firstFrom } from "../../text/first-from.ts";
import type { WordPieces } from "../reader/word-pieces.ts";
import { type Chunk, chunksOf, type Place } from "./chunks.ts";

/** What the graph of matters says of a chunk's pieces. */
export interface PieceMatters {
  /** [piece, size]: a direction; what is about the same lies near each other. */
  readonly about: Float32Array;
  /** [piece]: what it weighs in a mean. */
  readonly weight: Float32Array;
}

/** How much of a direction is of the words themselves, of their sentence, and of the article's first; and how many numbers it has. */
export interface MatterDecoding {
  readonly size: number;
  readonly mix: readonly [own: number, sentence: number, first: number];
}

/** Less likely proposals are hardly ever shown; nobody asks what they are about. */
const WORTH = 0.2;

type Read = Pick<Annotations, "tokens" | "sentences" | "stances">;

/** The chunks to read of an article, and then what its stances and their conditions are about, by what the graph says of each chunk. */
export function openMatters(read: Read, pieces: WordPieces, { size, mix }: MatterDecoding) {
  const { tokens, sentences, stances } = read;
  const worth = stances.filter(({ score }) => score >= WORTH);
  const sentenceAt = (offset: number): number => firstFrom(sentences.length, (s) => sentences[s]?.end ?? 0, offset + 1);
  const asked = new Set(
    worth.flatMap(({ anchor, conditions }) => [
      tokens[anchor]?.sentence ?? 0,
      ...conditions.map(({ start }) => sentenceAt(start)),
    ]),
  );
  const { chunks, places } =
    asked.size > 0
      ? chunksOf(sentences, (token) => pieces(tokens[token]?.text ?? ""), asked, pieces)
      : { chunks: [] as Chunk[], places: new Map<number, Place>() };

  /** The mean direction of the sentence's tokens that lie in the span; of all, if none does. */
  function directionOf(told: readonly PieceMatters[], s: number, span?: Span): Float64Array {
    const sum = new Float64Array(size);
    const [place, sentence] = [places.get(s), sentences[s]];
    const chunk = place && told[place.chunk];
    if (!chunk || !sentence) return sum;
    const { firstToken, endToken } = sentence;
    const count = endToken - firstToken;
    const from = (offset: number): number => firstFrom(count, (i) => tokens[firstToken + i]?.start ?? 0, offset);
    const [a, b] = span ? [from(span.start), from(span.end)] : [0, count];
    const [first, end] = a < b ? [a, b] : [0, count];
    const last = chunk.weight.length - 1;
    const begin = Math.min(place.at[first] ?? 1, last - 1);
    for (let piece = begin; piece < Math.max(Math.min(place.at[end] ?? last, last), begin + 1); piece++)
      for (let i = 0; i < size; i++)
        sum[i] = (sum[i] ?? 0) + (chunk.weight[piece] ?? 0) * (chunk.about[piece * size + i] ?? 0);
    return sum;
  }

  function tell(told: readonly PieceMatters[], s: number, span: Span): string {
    const parts = [directionOf(told, s, span), directionOf(told, s), directionOf(told, 0)];
    const sum = new Float64Array(size);
    parts.forEach((part, k) => {
      const length = Math.hypot(...part) || 1;
      for (let i = 0; i < size; i++) sum[i] = (sum[i] ?? 0) + ((mix[k] ?? 0) * (part[i] ?? 0)) / length;
    });
    return inBytes(sum);
  }

  return {
    chunks,
    tellAll: (told: readonly PieceMatters[]): StanceProposal[] =>
      stances.map((stance) =>
        stance.score < WORTH
          ? stance
          : {
              ...stance,
              about: tell(told, tokens[stance.anchor]?.sentence ?? 0, stance.evidence),
              conditions: stance.conditions.map((c) => ({ ...c, about: tell(told, sentenceAt(c.start), c) })),
            },
      ),
  };
}
