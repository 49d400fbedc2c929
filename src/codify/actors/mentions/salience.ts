import type { Parse } from "../../parse.ts";
import type { Mention } from "../cast.ts";

/** What an actor may be asked for that no words name: the one that stands out most where one reads. */
export interface Asked {
  /** Of these mentions, in order of text. */
  readonly among: readonly Mention[];
  /** Where one reads on. */
  readonly sentence: number;
  /** The least standing that will do. */
  readonly atLeast?: number;
}

/** A subject two sentences back stands out no less; one farther back, or what is merely named in the sentence before, does not. */
export const AT_HAND = 0;

/** The mention that stands out most there, the first of several; `null` where none does enough. */
export function mostSalient({ among, sentence, atLeast = Number.NEGATIVE_INFINITY }: Asked, parse: Parse): Mention | null {
  const standing = (m: Mention): number => standingOf(m, sentence, parse);
  const [best] = among.toSorted((a, b) => standing(b) - standing(a));
  return best && standing(best) >= atLeast ? best : null;
}

/** How much a mention stands out: subjects and who speaks do, what is sentences back does not. "Acme said it bid. The company said …". */
export function standingOf(mention: Mention, sentence: number, parse: Parse): number {
  const { relation = "", sentence: own = 0 } = parse.tokens[mention.head] ?? {};
  return (
    (/^nsubj/.test(relation) ? 2 : 0) + (isSource(mention, parse) ? 0.7 : 0) - 0.8 * Math.max(0, sentence - own)
  );
}

const isSource = ({ start, end }: Mention, { annotations }: Parse): boolean =>
  annotations.spoken.some(({ source }) => source !== null && source.start <= start && end <= source.end);
