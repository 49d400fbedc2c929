import { editDistance } from "../text/edit-distance.ts";

/** The candidate that a mistyped word most likely means: it is the start of it, or two letters in five differ at most; else `null`. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const far = Math.max(1, Math.round(word.length * 0.4));
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: candidate.startsWith(word) ? 0 : editDistance(word, candidate, far) }))
    .filter(({ distance }) => distance <= far)
    .toSorted((a, b) => a.distance - b.distance);
  return best?.candidate ?? null;
}
