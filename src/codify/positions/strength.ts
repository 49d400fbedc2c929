import type { Act, Strength } from "../../domain/position.ts";
import { negating } from "../../text/negation.ts";

const DONE =
  /(?<!\b(?:could|may|might|must|should|would) )\b(?:has|have|had|was|were|been)\s+(?:\w+ly\s+)?(?:already\s+)?(?:\w+(?:ed|en|wn|ne|id|pt|ld|ut))\b|\b(?:signed|rejected|refused|agreed|accepted|approved|adopted|dismissed|turned down|announced|imposed)\b/i;

/** Weakest wording first; docs/codebook.md, "Strength". */
const WORDINGS: readonly { readonly strength: Strength; readonly words: RegExp }[] = [
  {
    strength: "hint",
    words:
      /\b(?:hint(?:s|ed)?|suggest(?:s|ed|ing)?|signal(?:s|led|ed)?|indicat(?:es|ed|ing)|reportedly|may|might|apparently|appears? to|seems? to)\b/i,
  },
  {
    strength: "open",
    words:
      /\b(?:open to|willing(?:ness)?|consider(?:s|ed|ing)?|could|not (?:yet )?(?:refused?|reject(?:ed)?|rul(?:e|ed|ing) out)|not exclude|in principle|explore)\b/i,
  },
  { strength: "ready", words: /\b(?:ready|readiness|prepared|about to|close to|nearing|set to|poised)\b/i },
];

/** In a refusal it denies what would weaken a consent: "not ready to sign", "could not accept", "no willingness". */
const DENIED = negating("unready", "without");

/** How firm the words are. What nothing weakens is `done` when told as done, else `will`. */
export function strengthOf(act: Act, words: string): Strength {
  const isDenied = act === "reject" && DENIED.test(words);
  const weak = WORDINGS.find(
    ({ strength, words: pattern }) => pattern.test(words) && !(isDenied && strength !== "hint"),
  );
  if (weak && act !== "assess" && act !== "accuse") return weak.strength;
  return DONE.test(words) ? "done" : "will";
}
