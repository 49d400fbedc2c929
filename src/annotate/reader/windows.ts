import { GAP, type Word } from "./words.ts";

/** A stretch of an article's words that the model reads at once: `[first, end)`. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

const OPENS = new Set("“\"‘'«„");
const ENDS = new Set([".", "?", "!", "…", "..", "...", "...."]);
const CLOSES = new Set("”\"’'»)");

/** How good it is to cut before word `i`: 4 between paragraphs, 3 where speech may run on, 0 inside a sentence. */
function cutQuality(words: readonly Word[], i: number): number {
  const before = words[i - 1]?.text ?? "";
  const word = words[i];
  if (!word) return 0;
  if (word.gap === GAP.paragraph) return before === ":" || OPENS.has(word.text) ? 3 : 4;
  const ended = ENDS.has(before) || (CLOSES.has(before) && ENDS.has(words[i - 2]?.text ?? ""));
  if (word.gap === GAP.line && ended) return 2;
  return ended ? 1 : 0;
}

/**
 * Cuts an article into windows of whole paragraphs where that is possible, none with more than `most` word pieces, of about one size.
 * The same rules run in training/text/windows.py.
 */
export function cutWindows(words: readonly Word[], counts: readonly number[], most: number): Window[] {
  const total = counts.reduce((sum, n) => sum + n, 0);
  const parts = Math.max(1, Math.ceil(total / most));
  const room = Math.min(most, Math.trunc((total / parts) * 1.2) + 1);
  const result: Window[] = [];
  for (let first = 0; first < words.length; ) {
    let used = 0;
    let last = first;
    let best = 0;
    let bestQuality = -1;
    while (last < words.length && (used + (counts[last] ?? 0) <= room || last === first)) {
      used += counts[last] ?? 0;
      last++;
      if (last < words.length && used * 2 >= room) {
        const quality = cutQuality(words, last);
        if (quality >= bestQuality) [best, bestQuality] = [last, quality];
      }
    }
    const end = last === words.length || best === 0 ? last : best;
    result.push({ first, end });
    first = end;
  }
  return result;
}
