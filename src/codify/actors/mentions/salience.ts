import type { Parse } from "../../parse.ts";
import type { Mention } from "../cast.ts";

/** Whom words leave open: of some mentions, the one that stands out most where one reads. */
export interface Asked {
  /** Mentions that fit, the likelier first of two that stand out alike. */
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

/** What stands out by how much: a subject, who speaks, and each sentence in between. */
const WEIGHTS = { subject: 2, speaker: 1.5, sentence: -0.8 };

/** The mention that stands out most; `null` where none does enough. */
export function mostSalient(asked: Asked, parse: Parse): Mention | null {
  const standing = (m: Mention): number => standingOf(m, asked, parse);
  const [best] = asked.among.toSorted((a, b) => standing(b) - standing(a));
  return best && standing(best) >= (asked.atLeast ?? Number.NEGATIVE_INFINITY) ? best : null;
}

function standingOf(mention: Mention, { sentence, goesOn }: Asked, parse: Parse): number {
  const { relation = "", sentence: own = 0 } = parse.tokens[mention.head] ?? {};
  return (
    (/^nsubj/.test(relation) ? WEIGHTS.subject : 0) +
    (goesOn && isSource(mention, parse) ? WEIGHTS.speaker : 0) +
    WEIGHTS.sentence * Math.max(0, sentence - own)
  );
}

const isSource = ({ start, end }: Mention, { annotations }: Parse): boolean =>
  annotations.spoken.some(({ source }) => source !== null && source.start <= start && end <= source.end);
