/** Puts things in order that mostly were there the last time, too: only those that have come are sorted. `order` tells any two apart. */
export function openSorted<T extends object>(order: (a: T, b: T) => number): (things: readonly T[]) => readonly T[] {
  let last: readonly T[] = [];
  return (things) => {
    const come = new Set(things);
    const stayed = last.filter((thing) => come.delete(thing));
    last = merged(stayed, [...come].sort(order), order);
    return last;
  };
}

function merged<T>(some: readonly T[], others: readonly T[], order: (a: T, b: T) => number): T[] {
  const all: T[] = [];
  let next = 0;
  for (const other of others) {
    while (next < some.length && order(some[next] as T, other) <= 0) all.push(some[next++] as T);
    all.push(other);
  }
  while (next < some.length) all.push(some[next++] as T);
  return all;
}
