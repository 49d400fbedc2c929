import { IRREGULAR_FORMS, OWN_FAMILIES } from "./irregular-forms.ts";

/** Endings that turn one word of a family into another, longest first, with the fewest letters that must stay before them. */
const ENDINGS: readonly (readonly [ending: string, stays: number])[] = [
  ["izations", 3],
  ["isations", 3],
  ["ization", 3],
  ["isation", 3],
  ["ications", 3],
  ["ication", 3],
  ["iveness", 3],
  ["ations", 3],
  ["ation", 3],
  ["ators", 4],
  ["ances", 4],
  ["ition", 4],
  ["ments", 4],
  ["ating", 4],
  ["ator", 4],
  ["ance", 4],
  ["ates", 4],
  ["ated", 4],
  ["ment", 4],
  ["ions", 4],
  ["ings", 3],
  ["ness", 4],
  ["ing", 3],
  ["ion", 4],
  ["ies", 2],
  ["ied", 2],
  ["ate", 4],
  ["als", 5],
  ["ers", 4],
  ["ed", 3],
  ["es", 3],
  ["er", 5],
  ["al", 5],
  ["ly", 4],
  ["s", 3],
  ["e", 3],
  ["y", 3],
];

/**
 * One key for the forms of a word: `negotiators`, `negotiating`, `negotiation` → `negoti`. A key for comparing, never for showing.
 * Takes lower case. Coarser than Porter's stemmer (1980): reports reword each other across word classes.
 */
export function stem(word: string): string {
  const own = OWN_FAMILIES.get(word);
  if (own) return own;
  const base = IRREGULAR_FORMS.get(word) ?? word;
  if (base.length < 4 || !/^[a-z]+$/.test(base)) return base;
  for (const [ending, stays] of ENDINGS) {
    if (base.length - ending.length < stays || !base.endsWith(ending) || (ending === "s" && /[su]s$/.test(base)))
      continue;
    const cut = base.slice(0, -ending.length);
    if (!/[aeiouy]/.test(cut)) continue;
    return bare(cut);
  }
  return bare(base);
}

/** "Killed" leaves "kill", "stopped" leaves "stopp": one letter stands for two, also where a word has no ending. */
const bare = (word: string): string => word.replace(/([bdgklmnprt])\1$/, "$1").replace(/(?<=^.{3,})[iey]+$/, "");
