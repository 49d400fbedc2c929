import type { Span } from "../../domain/span.ts";
import type { Word } from "../../text/content-words.ts";
import type { Vector } from "../clustering.ts";
import { inOrder } from "../groups.ts";

/** Below this many reports a word that all share still tells this negotiation from others. */
const USUAL_CORPUS = 200;
/** The words that say most about a report, before and after weighing; the tail adds noise and time. */
const WORDS_COUNTED = 60;
const WORDS_KEPT = 40;

/** Term counts of one report: names and the headline count more, because they tell one negotiation from another. */
export function countsOf(words: readonly Word[], title: Span | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const w of words) {
    if (!w.content || w.key.length < 3 || /^\d/.test(w.key)) continue;
    const inTitle = title !== null && w.start >= title.start && w.end <= title.end;
    counts.set(w.key, (counts.get(w.key) ?? 0) + (w.marked ? 1.5 : 1) * (inTitle ? 2 : 1));
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || inOrder(a, b));
  return new Map(ranked.slice(0, WORDS_COUNTED));
}

/** tf–idf (Salton & Buckley 1988) with logarithmic counts. */
export function profiles(counted: readonly ReadonlyMap<string, number>[]): Vector[] {
  const spread = new Map<string, number>();
  for (const counts of counted) for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const corpus = Math.max(counted.length, USUAL_CORPUS);
  const rarity = new Map([...spread].map(([word, n]) => [word, Math.log(1 + corpus / n)]));
  return counted.map((counts) => {
    const weighted = [...counts]
      .map(([word, n]) => [word, Math.log(1 + n) * (rarity.get(word) ?? 0)] as const)
      .sort(([a, x], [b, y]) => y - x || inOrder(a, b))
      .slice(0, WORDS_KEPT);
    const length = Math.hypot(...weighted.map(([, w]) => w)) || 1;
    return new Map(weighted.map(([word, w]) => [word, w / length]));
  });
}
