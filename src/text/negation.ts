/**
 * Words that deny, as sources of regular expressions, by how they deny. Who reads a text for them names those that say no there: a
 * refusal denies a promise, and is what a statement tells.
 */
const DENYING = {
  nobody: "nobody|none|nothing",
  without: "without",
  refusing: "refus\\w*|reject\\w*",
  denying: "den(?:y|ies|ied|ying)",
  opposing:
    "against|bar(?:s|red)?|block(?:s|ed)?|declin\\w*|dismiss\\w*|oppos\\w*|rebuff\\w*|resist\\w*|rul(?:e|es|ed|ing) out|scrap\\w*|spurn\\w*|turn(?:s|ed|ing)? down|veto\\w*",
  unready: "unwilling\\w*|unprepared|unready",
  unlikely: "impossible|unable|unlikely",
  lacking: "absence|fail(?:s|ed)?|lack(?:s|ed|ing)?|missing|omit(?:s|ted)?",
} as const;

/** What denies by itself, beside "-n't". */
export const NEGATIONS: readonly string[] = ["cannot", "neither", "never", "no", "nor", "not"];

/** Those words anywhere in a text, and these kinds of others. */
export const negating = (...kinds: readonly (keyof typeof DENYING)[]): RegExp =>
  new RegExp(`\\b(?:${[...NEGATIONS, ...kinds.map((kind) => DENYING[kind])].join("|")})\\b|n['’]t\\b`, "i");

/** "Not", "n't": a word that denies by itself. */
export const isNegation = (word: string): boolean => NEGATIONS.includes(word.toLowerCase()) || /^n['’]t$/i.test(word);
