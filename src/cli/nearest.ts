/** The candidate that a mistyped word most likely means; `null` when none is near (more than two letters in five would have to change). */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const far = Math.max(1, Math.round(word.length * 0.4));
  const [best] = candidates
    .map((candidate) => ({
      candidate,
      distance: candidate.startsWith(word) && word ? 0 : editDistance(word, candidate),
    }))
    .filter(({ distance }) => distance <= far)
    .toSorted((a, b) => a.distance - b.distance);
  return best?.candidate ?? null;
}

/** Levenshtein distance in UTF-16 units. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length] ?? 0;
}
