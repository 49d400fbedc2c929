import type { Token } from "../domain/annotation.ts";

/** What reconciling asks of a report's tokens, each under its number: a tenth of the tokens themselves, of which reports have hundreds. */
export interface ParseTable {
  /** Where each starts and ends in the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Numbers of their heads; -1 for a root. */
  readonly heads: Int32Array;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
}

/** `own`: gives equal words as one string. */
export const parseTable = (tokens: readonly Token[], own: (word: string) => string): ParseTable => ({
  starts: Int32Array.from(tokens, (t) => t.start),
  ends: Int32Array.from(tokens, (t) => t.end),
  heads: Int32Array.from(tokens, (t) => t.head),
  tags: tokens.map((t) => own(t.pos)),
  relations: tokens.map((t) => own(t.relation)),
});
