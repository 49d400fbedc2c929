import { lemmaOf } from "../../text/lemma.ts";
import { AWAY, AWAY_PHRASES, DENYING, TOWARD } from "./direction-words.ts";

/** Words before a matter that say what is done about it. */
const BEFORE = 7;

/** A word as directions see it. */
export interface Step {
  readonly sign: 1 | -1 | 0;
  readonly denies: boolean;
  /** Words that it takes: a verb and its particle are two. */
  readonly length: number;
}

/** What one word, with the one after it, says of a direction. */
export function stepAt(words: readonly string[], at: number): Step {
  const word = (words[at] ?? "").toLowerCase().replace(/’/g, "'");
  const lemma = lemmaOf(word, "VB");
  const isAway = AWAY_PHRASES.has(`${lemma} ${words[at + 1]?.toLowerCase() ?? ""}`);
  if (isAway) return { sign: -1, denies: false, length: 2 };
  const denies = DENYING.has(word) || DENYING.has(lemma) || word.endsWith("n't");
  return { sign: AWAY.has(lemma) ? -1 : TOWARD.has(lemma) || TOWARD.has(word) ? 1 : 0, denies, length: 1 };
}

/**
 * Toward (1) or away from (-1) the word at `matter`, by the words just before it; 0 when none tells. Each letting go and each denial
 * turns it: "refuses to drop its claim" keeps the claim, "not ready to sign the deal" does not take it.
 */
export function directionTo(words: readonly string[], matter: number): 1 | -1 | 0 {
  let [sign, told] = [1, false];
  for (let at = Math.max(0, matter - BEFORE); at < matter; ) {
    const step = stepAt(words, at);
    if (step.sign !== 0) told = true;
    if (step.sign < 0 || step.denies) sign = -sign;
    at += step.length;
  }
  return told ? (sign as 1 | -1) : 0;
}
