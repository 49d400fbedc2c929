import type { WordRow } from "./word-row.ts";

/** How many of a thing's kind have a word, in steps: about half as many again each, fourfold where nearly all have it and it tells little. */
const STEPS = [1, 2, 3, 4, 6, 10, 16, 25, 40, 63, 100, 400, 1600, 6400, 25_600, 102_400, 409_600];
/** How many things there are moves all words at once, but seldom: preferred numbers, ten to a power of ten (ISO 3, series R10). */
const STEPS_OF_ALL = Array.from({ length: 80 }, (_, k) => Math.round(10 ** (k / 10)));

/** The place of the largest step that a count reaches. */
function stepOf(count: number, steps: readonly number[]): number {
  const above = steps.findIndex((step) => step > count);
  return (above < 0 ? steps.length : above) - 1;
}

/** A count stands for the geometric middle of those of its step. */
function middleOf(at: number, steps: readonly number[]): number {
  const step = steps[at] ?? 1;
  return Math.sqrt(step * Math.max(step, (steps[at + 1] ?? step) - 1));
}

/**
 * How common words are, by their numbers, among things that have words. Both counts go in steps: weights that rest on them stay what
 * they are for nearly all words when one more thing comes.
 */
export interface Commonness {
  /** How many things there are, by the place of its step. */
  readonly all: number;
  /** How many of them have a word: 0 for none, 1 for the first step. */
  readonly steps: Uint8Array;
}

export const NOTHING_COMMON: Commonness = { all: 0, steps: new Uint8Array() };

/** `least`: fewer things count as so many. */
export function commonnessIn({ ends, numbers }: WordRow, least: number): Commonness {
  let largest = -1;
  for (let i = 0; i < numbers.length; i++) largest = Math.max(largest, numbers[i] ?? 0);
  const counts = new Int32Array(largest + 1);
  for (let i = 0; i < numbers.length; i++) {
    const word = numbers[i] ?? 0;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return {
    all: stepOf(Math.max(ends.length - 1, least), STEPS_OF_ALL),
    steps: Uint8Array.from(counts, (count) => stepOf(count, STEPS) + 1),
  };
}

/** A word of so many things proposes no pairs; one of the steps. */
const TOO_COMMON = 100;

/** Whether a word proposes that those that have it are compared: where fewer than `count` of these have it, which must be one of the steps. */
export const isRare = ({ steps }: Commonness, word: number, count = TOO_COMMON): boolean =>
  (STEPS[(steps[word] ?? 0) - 1] ?? 0) < count;

/** Weights are whole multiples of this, so that their sums are the same in whatever order they are added. */
const GRAIN = 2 ** -20;
export const inGrains = (weight: number): number => Math.round(weight / GRAIN) * GRAIN;

/** The logarithm of how many things there are for each that has the word. */
export const rarityOf = ({ all, steps }: Commonness, word: number): number =>
  inGrains(Math.log(1 + middleOf(all, STEPS_OF_ALL) / middleOf(Math.max(0, (steps[word] ?? 0) - 1), STEPS)));
