/** The first of `length` places, ascending by what `at` gives, that gives `least` or more; `length` where none does. */
export function firstFrom(length: number, at: (place: number) => number, least: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
