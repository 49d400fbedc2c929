/**
 * What something tells by itself, found when it is first asked for and kept as long as the thing is: what is asked about never changes.
 */
export function once<Of extends object, T>(find: (of: Of) => T): (of: Of) => T {
  const found = new WeakMap<Of, { readonly it: T }>();
  return (of) => {
    const known = found.get(of);
    if (known) return known.it;
    const it = find(of);
    found.set(of, { it });
    return it;
  };
}
