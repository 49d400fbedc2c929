import type { Parse } from "../../parse.ts";
import type { Mention } from "../cast.ts";
import { isSource } from "../speech.ts";

/** Whom words leave open: of some mentions, the one that stands out most where one reads. */
export interface Asked {
  /** Mentions that fit, the last ones first. */
  readonly among: readonly Mention[];
  /** Index of the sentence where one reads. */
  readonly sentence: number;
  /** Whether who spoke goes on: "Acme said it had bid. The company said …". */
  readonly goesOn?: true;
  /** The least standing that will do. */
  readonly atLeast?: number;
}

/** A subject up to two sentences back is at hand, and whoever is named in the sentence itself. */
export const AT_HAND = 0;

/** By how much a subject stands out, and who speaks; and how much less with each sentence in between. */
const [SUBJECT, SPEAKER, FAR] = [2, 1.5, 0.8];

/** The mention that stands out most, of several the last one; `null` where none does enough. */
export function mostSalient(asked: Asked, parse: Parse): Mention | null {
  let [best, most] = [null as Mention | null, asked.atLeast ?? Number.NEGATIVE_INFINITY];
  for (const mention of asked.among) {
    const behind = FAR * Math.max(0, asked.sentence - (parse.tokens[mention.head]?.sentence ?? 0));
    // None further back stands out more.
    if (SUBJECT + SPEAKER - behind < most) break;
    const standing = standingOf(mention, asked, parse) - behind;
    if (standing > most || (best === null && standing === most)) [best, most] = [mention, standing];
  }
  return best;
}

const standingOf = (mention: Mention, { goesOn }: Asked, parse: Parse): number =>
  (/^nsubj/.test(parse.tokens[mention.head]?.relation ?? "") ? SUBJECT : 0) +
  (goesOn && isSource(mention, parse) ? SPEAKER : 0);
