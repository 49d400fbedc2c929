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

/** The number that would stand at a place if all stood in order (Hoare's selection, 1961). */
export function inOrderAt(numbers: Float64Array, place: number): number {
  const row = numbers.slice();
  const at = (i: number): number => row[i] ?? 0;
  let [low, high] = [0, row.length - 1];
  while (low < high) {
    const pivot = at((low + high) >> 1);
    let [i, k] = [low, high];
    while (i <= k) {
      while (at(i) < pivot) i++;
      while (at(k) > pivot) k--;
      if (i > k) break;
      const one = at(i);
      row[i++] = at(k);
      row[k--] = one;
    }
    if (place <= k) high = k;
    else if (place >= i) low = i;
    else break;
  }
  return at(place);
}
