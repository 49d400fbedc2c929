/** Preferred numbers, five to a power of ten (ISO 3, series R5): each is more than half as much again as the one before. */
const STEPS = Int32Array.from({ length: 40 }, (_, k) => Math.round(10 ** (k / 5)));

/** The largest step that a count reaches, 1 at least. */
export function stepOf(count: number): number {
  let at = 0;
  while ((STEPS[at + 1] ?? Number.POSITIVE_INFINITY) <= count) at++;
  return STEPS[at] ?? 1;
}

/**
 * How common words are, by their numbers, among things that have words. Both counts go in steps: weights that rest on them stay what
 * they are for nearly all words when one more thing comes.
 */
export interface Commonness {
  /** How many things there are, and how many of them have a word; 0 where none has. */
  readonly all: number;
  readonly steps: Int32Array;
}

export const NOTHING_COMMON: Commonness = { all: 0, steps: new Int32Array() };

/** `least`: fewer things count as so many. */
export function commonnessIn(things: readonly { readonly numbers: Int32Array }[], least: number): Commonness {
  let largest = -1;
  for (const { numbers } of things)
    for (let i = 0; i < numbers.length; i++) largest = Math.max(largest, numbers[i] ?? 0);
  const steps = new Int32Array(largest + 1);
  for (const { numbers } of things)
    for (let i = 0; i < numbers.length; i++) {
      const word = numbers[i] ?? 0;
      steps[word] = (steps[word] ?? 0) + 1;
    }
  for (let word = 0; word < steps.length; word++) if (steps[word]) steps[word] = stepOf(steps[word] ?? 0);
  return { all: stepOf(Math.max(things.length, least)), steps };
}

/** Weights are whole multiples of this, so that their sums are the same in whatever order they are added. */
const GRAIN = 2 ** -20;

/** How rare a word is: the logarithm of how many things there are for each that has it. */
export const rarityOf = ({ all, steps }: Commonness, word: number): number =>
  inGrains(Math.log(1 + all / Math.max(1, steps[word] ?? 1)));

export const inGrains = (weight: number): number => Math.round(weight / GRAIN) * GRAIN;
