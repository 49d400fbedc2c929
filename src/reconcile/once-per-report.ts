import type { Digest } from "./digest.ts";

/** What a report alone tells, found when it is first asked for and kept as long as its digest is: a digest never changes. */
export function oncePerReport<T>(find: (report: Digest) => T): (report: Digest) => T {
  const found = new WeakMap<Digest, { readonly it: T }>();
  return (report) => {
    const known = found.get(report) ?? { it: find(report) };
    found.set(report, known);
    return known.it;
  };
}
