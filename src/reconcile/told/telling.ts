import type { Word } from "../../text/content-words.ts";
import { stem } from "../../text/stem.ts";
import { inOrder } from "../groups.ts";
import { USUAL_WORDS } from "./usual-words.ts";

/** How often the words of one report that tell what it is about stand in it. */
export interface WordCounts {
  /** Whom and where: states, and words written with a capital letter throughout, within sentences too. */
  readonly names: ReadonlyMap<string, number>;
  /** What: all other words of content. */
  readonly matters: ReadonlyMap<string, number>;
}

/** Rarity of a state's name, and the most that any word can have. */
const STATE = 3.5;
const MOST = 6.5;

const USUAL: ReadonlyMap<string, number> = new Map(
  USUAL_WORDS.trim()
    .split("\n")
    .flatMap((line) => {
      const [rarity, ...words] = line.split(" ");
      return words.map((word) => [stem(word), Number(rarity)] as const);
    }),
);

/** Whether news reports of whatever matter hold the word. */
export const isUsualWord = (word: string): boolean => USUAL.has(stem(word));

export function countWords(words: readonly Word[], text: string): WordCounts {
  const told = words.filter((w) => w.content && w.key.length > 2 && !/^\d/.test(w.key));
  const small = new Set(told.filter((w) => !w.marked).map((w) => w.key));
  const within = new Set(
    told.filter((w) => w.marked && WITHIN.test(text.slice(0, w.start).slice(-2))).map((w) => w.key),
  );
  const [names, matters] = [new Map<string, number>(), new Map<string, number>()];
  for (const { key } of told) {
    const isName = key.startsWith("@") || (within.has(key) && !small.has(key) && !USUAL.has(key));
    const counts = isName ? names : matters;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { names, matters };
}

/** What stands before a word that does not begin a sentence or quotation. */
const WITHIN = /[\p{L}\p{N},;]\s$/u;

/** Words by their numbers, in the order of the words. */
export interface Counts {
  readonly words: Int32Array;
  /** Logarithm of 1 + how often. */
  readonly often: Float64Array;
  /** Rarity in news. */
  readonly rare: Float64Array;
}

export interface NumberedWords {
  readonly names: Counts;
  readonly matters: Counts;
}

export function inNumbers({ names, matters }: WordCounts, numberOf: (word: string) => number): NumberedWords {
  const counted = (counts: ReadonlyMap<string, number>): Counts => {
    const sorted = [...counts].sort(([a], [b]) => inOrder(a, b));
    return {
      words: Int32Array.from(sorted, ([word]) => numberOf(word)),
      often: Float64Array.from(sorted, ([, n]) => Math.log(1 + n)),
      rare: Float64Array.from(sorted, ([word]) => (word.startsWith("@") ? STATE : (USUAL.get(word) ?? MOST))),
    };
  };
  return { names: counted(names), matters: counted(matters) };
}
