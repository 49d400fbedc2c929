import type { Token } from "../../../domain/annotation.ts";
import { stateNamed } from "../../../text/states/states.ts";
import { PORTFOLIOS } from "./words.ts";

/** What ministers are ministers of, in the words of a name; token indices, `end` exclusive. */
interface Portfolios {
  /**
   * Where a portfolio begins that runs to the end: at `first` in "Trade" before Representative and "Climate Change of Kenya", after the
   * state in "Venezuelan Energy" and "U.S. Arms"; `null` where the words are no portfolio.
   */
  from(first: number, end: number): number | null;
  isOnly(first: number, end: number): boolean;
}

export function portfoliosIn(tokens: readonly Token[], words: (first: number, end: number) => string): Portfolios {
  const isOnly = (first: number, end: number): boolean =>
    tokens.slice(first, end).every(({ text }) => PORTFOLIOS.has(text.toLowerCase()) || /^(?:and|&)$/.test(text));
  /** "Climate Change | of Kenya". */
  const withoutState = (first: number, end: number): number => {
    for (let of = first + 1; of < end - 1; of++)
      if (tokens[of]?.text === "of" && stateNamed(words(of + 1, end).replace(/^the /, ""))) return of;
    return end;
  };
  return {
    isOnly,
    from(first, end) {
      const past = withoutState(first, end);
      for (let at = first; at < past; at++)
        if (isOnly(at, past) && (at === first || stateNamed(words(first, at)) !== null)) return at;
      return null;
    },
  };
}
