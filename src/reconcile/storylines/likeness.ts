import type { Span } from "../../domain/span.ts";
import type { Word } from "../../text/content-words.ts";
import type { Vector } from "../cosines.ts";
import { inOrder } from "../groups.ts";
import { spreadOf } from "../numbering.ts";

/** How telling words stand in one report: their numbers in the order of the words, and the logarithms of 1 + how often. */
export interface Counts {
  readonly words: Int32Array;
  readonly often: Float64Array;
}

/** Below this many reports a word that all share still tells this negotiation from others. */
const USUAL_CORPUS = 60;
/** The words that say most about a report, before and after weighing; the tail adds noise and time. */
const WORDS_COUNTED = 60;
const WORDS_KEPT = 40;

/** Term counts of one report: names and the headline count more, because they tell one negotiation from another. */
export function countsOf(words: readonly Word[], title: Span | null, numberOf: (word: string) => number): Counts {
  const counts = new Map<string, number>();
  for (const w of words) {
    if (!w.content || w.key.length < 3 || /^\d/.test(w.key)) continue;
    const inTitle = title !== null && w.start >= title.start && w.end <= title.end;
    counts.set(w.key, (counts.get(w.key) ?? 0) + (w.marked ? 1.5 : 1) * (inTitle ? 2 : 1));
  }
  const telling = [...counts]
    .sort(([a, m], [b, n]) => n - m || inOrder(a, b))
    .slice(0, WORDS_COUNTED)
    .sort(([a], [b]) => inOrder(a, b));
  return {
    words: Int32Array.from(telling, ([word]) => numberOf(word)),
    often: Float64Array.from(telling, ([, n]) => Math.log(1 + n)),
  };
}

/** tf–idf (Salton & Buckley 1988) with logarithmic counts. Of words that weigh the same the first are kept. */
export function profiles(counted: readonly Counts[]): Vector[] {
  const corpus = Math.max(counted.length, USUAL_CORPUS);
  const rarity = Float64Array.from(spreadOf(counted.map((c) => c.words)), (n) => Math.log(1 + corpus / n));
  return counted.map(({ words, often }) => {
    const weights = often.map((n, i) => n * (rarity[words[i] ?? 0] ?? 0));
    const least = weights.toSorted().at(-WORDS_KEPT) ?? 0;
    let ties = WORDS_KEPT - weights.filter((w) => w > least).length;
    const kept = Array.from(weights.keys()).filter((i) => {
      const weight = weights[i] ?? 0;
      return weight > least || (weight === least && ties-- > 0);
    });
    const length = Math.hypot(...kept.map((i) => weights[i] ?? 0)) || 1;
    return {
      features: Int32Array.from(kept, (i) => words[i] ?? 0),
      weights: Float64Array.from(kept, (i) => (weights[i] ?? 0) / length),
    };
  });
}
