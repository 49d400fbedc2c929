/**
 * What something tells by itself, found when it is first asked for and kept as long as the thing is: what is asked about never changes.
 */
export function once<Of extends object, T>(find: (of: Of) => T): (of: Of) => T {
  const found = new WeakMap<Of, T>();
  return (of) => {
    const known = found.get(of);
    if (known !== undefined || found.has(of)) return known as T;
    const it = find(of);
    found.set(of, it);
    return it;
  };
}

/**
 * The same for what something tells in the light of something else: found again only when that has changed. The light is kept as long;
 * `beside` is what it is found with and does not hang on, which is not.
 */
export function onceIn<Of extends object, Light, T, Beside = void>(
  find: (of: Of, light: Light, beside: Beside) => T,
  isSame: (a: Light, b: Light) => boolean = Object.is,
): (of: Of, light: Light, beside: Beside) => T {
  const found = new WeakMap<Of, { readonly light: Light; readonly it: T }>();
  return (of, light, beside) => {
    const known = found.get(of);
    if (known && isSame(known.light, light)) return known.it;
    const it = find(of, light, beside);
    found.set(of, { light, it });
    return it;
  };
}

/**
 * The same for what several things tell together, in an order and in the light of something else: found again only when they are no longer
 * the same ones. No two groups asked about begin with one thing.
 */
export function onceTogether<Of extends object, Light, T>(
  find: (of: readonly Of[], light: Light) => T,
  isSame: (a: Light, b: Light) => boolean = Object.is,
): (of: readonly Of[], light: Light) => T {
  const known = onceIn(
    (_: Of, { of, light }: { readonly of: readonly Of[]; readonly light: Light }) => find(of, light),
    (a, b) => isSame(a.light, b.light) && areEqual(a.of, b.of),
  );
  return (of, light) => (of[0] ? known(of[0], { of, light }) : find(of, light));
}

/** The value of the last time as long as the new one is no other: what was found in its light need not be found again. */
export function steady<T>(isSame: (a: T, b: T) => boolean): (value: T) => T {
  let last: { readonly value: T } | null = null;
  return (value) => {
    if (!last || !isSame(last.value, value)) last = { value };
    return last.value;
  };
}

/** Whether two lists hold the same things. */
export const areEqual = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((thing, i) => thing === b[i]);
