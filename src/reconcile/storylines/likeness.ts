import type { Word } from "../../text/content-words.ts";
import { stem } from "../../text/stem.ts";
import { cosines, type Links, type Vector } from "../cosines.ts";
import { inOrder } from "../groups.ts";
import { spreadOf } from "../numbering.ts";
import { USUAL_WORDS } from "./usual-words.ts";

/** How often the words of one report that tell what it is about stand in it. */
export interface TellingWords {
  /** Whom and where: states, and words written with a capital letter throughout, within sentences too. */
  readonly names: ReadonlyMap<string, number>;
  /** What: all other words of content. */
  readonly matters: ReadonlyMap<string, number>;
}

/** Pairs less alike than this count as not alike at all. */
const LEAST = 0.03;

/** Rarity of a state's name, and the most that any word can have. */
const STATE = 3.5;
const MOST = 6.5;
/** In few reports, those at hand do not tell which words are rare: what all of them share may be what they are about. */
const USUAL_CORPUS = 100;
const STEEPNESS = 1.6;
/** The words that say most about a report; the tail adds time. */
const MATTERS_KEPT = 80;

const USUAL: ReadonlyMap<string, number> = new Map(
  USUAL_WORDS.trim()
    .split("\n")
    .flatMap((line) => {
      const [rarity, ...words] = line.split(" ");
      return words.map((word) => [stem(word), Number(rarity)] as const);
    }),
);

export function tellingWords(words: readonly Word[], text: string): TellingWords {
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

export interface Telling {
  readonly names: Counts;
  readonly matters: Counts;
}

export function inNumbers({ names, matters }: TellingWords, numberOf: (word: string) => number): Telling {
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

/**
 * How alike each report is to the others, from 0 to 1: the geometric mean of the cosines of their names and of their matters, since
 * reports of one war share its names and those of one negotiation its matters too; of their matters alone where one names nobody.
 */
export const likenesses = (reports: readonly Telling[]): Links[] =>
  cosines(profiles(reports.map((r) => r.matters)), LEAST, profiles(reports.map((r) => r.names)));

/**
 * tf–idf (Salton & Buckley 1988) with logarithmic counts; a word's rarity is the lesser of that in news and that in these reports. Of
 * words that weigh the same the first are kept.
 */
function profiles(counted: readonly Counts[]): Vector[] {
  const corpus = Math.max(counted.length, USUAL_CORPUS);
  const here = Float64Array.from(spreadOf(counted.map((c) => c.words)), (n) => STEEPNESS * Math.log(1 + corpus / n));
  return counted.map(({ words, often, rare }) => {
    const weights = often.map((n, i) => n * Math.min(rare[i] ?? 0, here[words[i] ?? 0] ?? 0));
    const size = Math.min(MATTERS_KEPT, words.length);
    const least = words.length > size ? (weights.toSorted().at(-size) ?? 0) : 0;
    let [ties, end] = [size, 0];
    for (const weight of weights) if (weight > least) ties--;
    const [features, kept] = [new Int32Array(size), new Float64Array(size)];
    for (let i = 0; i < words.length; i++) {
      const weight = weights[i] ?? 0;
      if (weight < least || (weight === least && ties-- <= 0)) continue;
      features[end] = words[i] ?? 0;
      kept[end++] = weight;
    }
    const length = Math.hypot(...kept) || 1;
    return { features, weights: kept.map((w) => w / length) };
  });
}
