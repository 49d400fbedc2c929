import type { StanceScores } from "./stance-scores.ts";

/** The head `role` has O, B, I for source, for cue and for content; where the cue's begin. */
export const ROLE_TAGS = 9;
export const CUE_TAGS = 3;
/** Channels of the head `link`. */
export const LINK = { source: 0, sourceBegin: 1, sourceEnd: 2, content: 3, contentBegin: 4, contentEnd: 5 } as const;
export const LINKS = 6;
/** The graph needs as many words, and links as many of them, as this; a shorter window is padded. */
export const ROWS = 32;

/** What the model says of one window. Word arrays have `stride` places, of which the first `words` count; the rest is padding. */
export interface Scores extends StanceScores {
  /** [word]: index into the manifest's labels. */
  readonly pos: Int32Array;
  readonly entity: Int32Array;
  /** [word]: log-odds that a sentence ends here. */
  readonly end: Float32Array;
  /** [word, 2]: the two best heads within the sentence, the word itself for a root; and a relation to each. */
  readonly head: Int32Array;
  readonly relation: Int32Array;
  /** [word]: by how much being the root beats the best other head. */
  readonly root: Float32Array;
  /** [word, 9]. */
  readonly role: Float32Array;
  /** [32]: the words that are likeliest part of a cue. */
  readonly rows: Int32Array;
  /** [32, 6, stride]. */
  readonly link: Float32Array;
}
