import type { Correction } from "../domain/correction.ts";

/** The corrections that count: neither undone, nor undos themselves. An undo can be undone, and what it took back stands again. */
export function standing(corrections: readonly Correction[]): readonly Correction[] {
  const undone = new Set<string>();
  for (const { id, change } of corrections.toReversed())
    if (change.kind === "undo" && !undone.has(id)) undone.add(change.correction);
  return corrections.filter(({ id, change }) => change.kind !== "undo" && !undone.has(id));
}
