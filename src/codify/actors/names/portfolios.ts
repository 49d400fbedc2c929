import type { Print } from "./print.ts";
import { PORTFOLIOS } from "./words.ts";

/** Are all these words what ministers are ministers of: "Climate Change", "Energy and Mines"? */
export const arePortfolio = (first: number, end: number, { tokens }: Print): boolean =>
  tokens.slice(first, end).every(({ text }) => PORTFOLIOS.has(text.toLowerCase()) || /^(?:and|&)$/.test(text));

/**
 * Where a portfolio begins that runs to the end: at `first` in "Trade" before Representative and "Climate Change of Kenya", after the
 * state in "Venezuelan Energy" and "U.S. Arms"; `null` where the words are no portfolio.
 */
export function portfolioFrom(first: number, end: number, print: Print): number | null {
  const past = withoutState(first, end, print);
  for (let at = first; at < past; at++)
    if (arePortfolio(at, past, print) && (at === first || print.stateNamed(print.words(first, at)) !== null)) return at;
  return null;
}

/** "Climate Change | of Kenya". */
function withoutState(first: number, end: number, { text, words, stateNamed }: Print): number {
  for (let of = first + 1; of < end - 1; of++)
    if (text(of) === "of" && stateNamed(words(of + 1, end).replace(/^the /, ""))) return of;
  return end;
}
