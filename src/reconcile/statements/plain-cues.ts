import { wordsIn } from "../../text/content-words.ts";

/** Cues that only say that something was said: what "refused" or "offered" adds to its content, these do not. Sorted. */
export const PLAIN_CUES: ReadonlySet<string> = new Set(
  wordsIn(
    `acknowledge add admit affirm announce answer argue ask assert believe call cite claim comment conclude concede confirm
    continue declare describe emphasise emphasize explain express hint indicate inform insist interview mention news note
    observe point post press publish question quote read reaffirm recall reiterate remark repeat reply report respond
    reveal say signal speak state statement stress suggest tell think told tweet underline underscore voice word write wrote`,
  ).map((w) => w.key),
);
