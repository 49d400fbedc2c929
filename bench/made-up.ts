/** Syllables of made-up words. */
export const SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");

/** Park & Miller's generator (1988): the same seed, the same numbers. Gives whole numbers in [0, below). @param seed from 1 on */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed % 2147483647;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}
