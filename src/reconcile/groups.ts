/** Disjoint sets over `0 … size - 1` (Tarjan's union–find). */
export interface Groups {
  readonly join: (a: number, b: number) => void;
  readonly rootOf: (member: number) => number;
  /** The sets, members ascending, in order of their first member. */
  readonly all: () => number[][];
}

export function groupsOf(size: number): Groups {
  const parent = Array.from({ length: size }, (_, i) => i);
  const rootOf = (member: number): number => {
    let at = member;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  return {
    rootOf,
    join(a, b) {
      const [ra, rb] = [rootOf(a), rootOf(b)];
      parent[Math.max(ra, rb)] = Math.min(ra, rb);
    },
    all() {
      const byRoot = new Map<number, number[]>();
      for (let i = 0; i < size; i++) into(byRoot, rootOf(i), i);
      return [...byRoot.values()];
    },
  };
}

/** Adds to the list under the key. */
export function into<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The value that occurs most; among equals the first in the order of `<`. */
export function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || inOrder(a, b))[0]?.[0] ?? null;
}

/** Order of code units: the same on every machine, unlike `localeCompare`. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
