import type { Scores } from "./scores.ts";

/** Heads as word indices of the window, -1 at a root; relations as indices into the manifest's labels. */
export interface Tree {
  readonly head: Int32Array;
  readonly relation: Int32Array;
}

/** Words `[first, end)` of each sentence: one ends where the model says so, or `ends` in its stead, and with the window. */
export function decodeSentences(
  { end, words }: Scores,
  ends = (_first: number, at: number): boolean => (end[at] ?? 0) > 0,
): (readonly [first: number, end: number])[] {
  const sentences: [number, number][] = [];
  let first = 0;
  for (let i = 0; i < words; i++) {
    if (i < words - 1 && !ends(first, i)) continue;
    sentences.push([first, i + 1]);
    first = i + 1;
  }
  return sentences;
}

/** One rooted tree a sentence: the best heads, then the second best ones where there would be two roots, none, or a cycle. */
export function decodeTree(scores: Scores, sentence: readonly [first: number, end: number], rootLabel: number): Tree {
  const [first, end] = sentence;
  const size = end - first;
  const head = new Int32Array(size);
  const relation = new Int32Array(size);
  const take = (i: number, choice: 0 | 1) => {
    head[i] = (scores.head[2 * (first + i) + choice] ?? first) - first;
    relation[i] = scores.relation[2 * (first + i) + choice] ?? 0;
  };
  let root = 0;
  for (let i = 0; i < size; i++) {
    take(i, 0);
    if ((scores.root[first + i] ?? 0) > (scores.root[first + root] ?? 0)) root = i;
  }
  const setRoot = () => {
    head[root] = -1;
    relation[root] = rootLabel;
  };
  const isInside = (h: number | undefined) => h !== undefined && h >= 0 && h < size;
  for (let i = 0; i < size; i++) {
    if (head[i] === i || !isInside(head[i])) take(i, 1);
    if (head[i] === i || !isInside(head[i])) head[i] = root;
  }
  setRoot();
  for (let i = 0; i < size; i++) {
    const cycle = cycleFrom(head, i);
    if (cycle.length === 0) continue;
    // Leave the cycle where a second choice leads to the root; else hang one word of it on the root.
    const exit = cycle.find((word) => {
      const kept = [head[word] ?? 0, relation[word] ?? 0] as const;
      take(word, 1);
      if (isInside(head[word]) && head[word] !== word && cycleFrom(head, word).length === 0) return true;
      [head[word], relation[word]] = kept;
      return false;
    });
    if (exit === undefined) head[cycle[0] ?? 0] = root;
  }
  setRoot();
  return { head: head.map((h) => (h < 0 ? -1 : h + first)), relation };
}

/** The words of the cycle that following heads from `start` runs into; none if it ends at a root. */
function cycleFrom(head: Int32Array, start: number): number[] {
  const steps = new Map<number, number>();
  const path: number[] = [];
  for (let at = start; at >= 0; at = head[at] ?? -1) {
    const seen = steps.get(at);
    if (seen !== undefined) return path.slice(seen);
    steps.set(at, path.length);
    path.push(at);
  }
  return [];
}
