import { ACTS } from "../../domain/position.ts";

/** How many (word, act) pairs the graph looks at closely. */
export const ANCHORS = 32;
/** Tags of `stance` and `inside`: the log-odds that there is one at all, then a logit an act. */
export const STANCE_TAGS = 1 + ACTS.length;
/** Tags of `condition`: log-odds a relation, then of beginning one. */
export const CONDITION_TAGS = 7;
/** Channels of `stanceLink`; all but `condition` are softmaxes over the words, the anchor itself where it is none of them. */
export const STANCE_LINK = { holder: 0, begin: 1, end: 2, toward: 3, condition: 4, name: 5 } as const;
export const STANCE_LINKS = 6;

/** What the position heads say of one window. Word arrays have `stride` places, of which the first `words` count. */
export interface StanceScores {
  readonly words: number;
  readonly stride: number;
  /** [word, 10]: is this the word that shows an act, and which. */
  readonly stance: Float32Array;
  /** [word, 10]: does it stand in the evidence of an act, and of which. */
  readonly inside: Float32Array;
  /** [word, 7]. */
  readonly condition: Float32Array;
  /** [32]: the likeliest pairs, as word * 9 + act. */
  readonly anchors: Int32Array;
  /** [32, 6, stride]: from each of these pairs to every word. */
  readonly stanceLink: Float32Array;
}
