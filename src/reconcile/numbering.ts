/** A number for each word, from 0 on, the same word the same one: numbers look things up sooner than words. */
export function numbering(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    return number;
  };
}

/** The words of reports that are reconciled with one another. */
export interface Vocabulary {
  readonly numberOf: (word: string) => number;
  /** Equal words as one string: the words of a report, each as a string of its own, are a third of what it takes in memory. */
  readonly own: (word: string) => string;
}

export function vocabulary(): Vocabulary {
  const owned = new Map<string, string>();
  const own = (word: string): string => {
    const known = owned.get(word);
    if (known === undefined) owned.set(word, word);
    return known ?? word;
  };
  return { numberOf: numbering(), own };
}

/** In how many of the lists each number stands. */
export function spreadOf(lists: readonly Int32Array[]): Int32Array {
  let largest = -1;
  for (const list of lists) for (const number of list) if (number > largest) largest = number;
  const spread = new Int32Array(largest + 1);
  for (const list of lists) for (const number of list) spread[number] = (spread[number] ?? 0) + 1;
  return spread;
}
