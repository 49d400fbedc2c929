import type { Span } from "../../domain/span.ts";
import { wordsIn } from "../../text/content-words.ts";
import { type Commonness, isRare, rarityOf } from "../commonness.ts";
import { type Digest, wordsOf } from "../digest.ts";
import { into } from "../groups.ts";
import type { Comparing } from "../kept-pairs.ts";
import { once } from "../once.ts";
import { CHANGED } from "../pairs-between.ts";

/** Words between quotation marks in a report's body: a whole quotation, or one sentence of several. */
export interface Quotation {
  readonly report: Digest;
  readonly span: Span;
  /** The quotation that it is, or that it is a sentence of. */
  readonly whole: Span;
  /** Its words in order by their numbers: content words by their senses, so that interchangeable words are equal; "isn't" is two. */
  readonly words: Int32Array;
  /** Of each word: 1 for content, 0 for grammar. */
  readonly isContent: Uint8Array;
  /** The content words, each once. */
  readonly numbers: Int32Array;
  /** Forms of its words, and senses of its content words. */
  readonly keys: readonly string[];
  readonly senses: ReadonlySet<string>;
}

const SENTENCE_END = /[.!?]\s+/g;
const LEAST_CHARACTERS = 3;
/** "No one" is two words. */
const [NOBODY] = wordsIn("nobody").map((w) => ({ word: w.sense, isContent: w.content })) as [
  { word: string; isContent: boolean },
];
const NEGATED = /^(.+)n[’']t$/i;

/** All quotations of a report's body, each followed by its sentences where it has several. */
export const quotationsIn = once((report: Digest): readonly Quotation[] => {
  const from = report.title?.end ?? 0;
  return report.quotes
    .filter((q) => q.start >= from && q.end - q.start >= LEAST_CHARACTERS)
    .flatMap((whole) => {
      const sentences = sentencesOf(whole, report.article.text);
      const spans = sentences.length > 1 ? [whole, ...sentences] : [whole];
      return spans.map((span) => quotationAt(report, span, whole)).filter((q) => q.keys.length > 0);
    });
});

function sentencesOf({ start, end }: Span, text: string): Span[] {
  const ends = [...text.slice(start, end).matchAll(SENTENCE_END)].map((m) => start + m.index + m[0].length);
  return [...ends, end].map((to, i) => ({ start: ends[i - 1] ?? start, end: to })).filter((s) => s.end > s.start);
}

function quotationAt(report: Digest, span: Span, whole: Span): Quotation {
  const { article, numberOf } = report;
  const printed = wordsOf(report, span);
  const words = printed.flatMap((w, i) => {
    if (w.key === "no" && printed[i + 1]?.key === "one") return [NOBODY];
    if (w.key === "one" && printed[i - 1]?.key === "no") return [];
    const verb = w.content ? undefined : NEGATED.exec(article.text.slice(w.start, w.end))?.[1]?.toLowerCase();
    return verb
      ? [verb === "ca" ? "can" : verb, "not"].map((word) => ({ word, isContent: false }))
      : [{ word: w.content ? w.sense : w.key, isContent: w.content }];
  });
  const senses = new Set(words.flatMap((w) => (w.isContent ? [w.word] : [])));
  return {
    report,
    span,
    whole,
    words: Int32Array.from(words, (w) => numberOf(w.word)),
    isContent: Uint8Array.from(words, (w) => Number(w.isContent)),
    numbers: Int32Array.from(senses, numberOf),
    keys: printed.map((w) => w.key),
    senses,
  };
}

/** So much of the words of two quotations stands in both in one order, by weight: nobody says that twice. */
export const ALIKE = 0.5;
/** Less will do, on average of what stands in both in one order and in any, where one voice says both (`quote-variant.ts`). */
const ALIKE_IN_ONE_MOUTH = 0.25;
/** Of fewer words an order proves nothing. */
const LEAST_WORDS = 3;
const LEAST_COMMON = 2;
/** The weight of a word of grammar; of a content word it is its rarity. */
const GRAMMAR = 0.7;
/** A word of so many quotations proposes no pairs; one of the steps of commonness, or what is kept would hang on what came first. */
const TOO_COMMON = 63;

/** Pairs of quotations of two reports that may be one utterance by their words: translations, paraphrases, slips; by how alike the order of these is. */
export const retoldPairs: Comparing<Quotation> = (quotations, _, common) => {
  const carriers = new Map<number, number[]>();
  quotations.forEach(({ numbers }, i) => {
    for (const word of numbers) into(carriers, word, i);
  });
  const weights = quotations.map((q) => weightsOf(q, common));
  const totals = weights.map((w) => w.reduce((sum, weight) => sum + weight, 0));
  const contents = quotations.map((q) => q.numbers.reduce((sum, word) => sum + rarityOf(common, word), 0));
  const shared = new Int32Array(quotations.length);
  const weighing = new Float64Array(quotations.length);
  /** Those with rare words of the quotation at a place, in `shared` how many, and in `weighing` what these weigh. */
  const metBy = (i: number, became: Uint8Array): readonly number[] => {
    const met: number[] = [];
    for (const word of quotations[i]?.numbers ?? []) {
      if (!isRare(common, word, TOO_COMMON)) continue;
      for (const j of carriers.get(word) ?? []) {
        if ((j <= i && became[j] === CHANGED) || quotations[j]?.report === quotations[i]?.report) continue;
        if (shared[j] === 0) met.push(j);
        shared[j] = (shared[j] ?? 0) + 1;
        weighing[j] = (weighing[j] ?? 0) + rarityOf(common, word);
      }
    }
    return met;
  };
  /** In one order; 0 where that cannot be enough, by itself or with what stands in both in any order. */
  const inOneOrder = (i: number, j: number, inAny: number): number => {
    const [a, b] = [quotations[i] as Quotation, quotations[j] as Quotation];
    const all = (totals[i] ?? 0) + (totals[j] ?? 0);
    const most = (2 * Math.min(totals[i] ?? 0, totals[j] ?? 0)) / all;
    return isAlike(most, inAny) ? (2 * commonInOrder(a.words, b.words, weights[i] as Float64Array)) / all : 0;
  };
  return {
    withAll: (became, found) =>
      quotations.forEach((a, i) => {
        if (became[i] !== CHANGED || a.words.length < LEAST_WORDS) return;
        for (const j of metBy(i, became)) {
          const isLikely = (shared[j] ?? 0) >= LEAST_COMMON && (quotations[j]?.words.length ?? 0) >= LEAST_WORDS;
          const inAny = (2 * (weighing[j] ?? 0)) / ((contents[i] ?? 0) + (contents[j] ?? 0));
          shared[j] = 0;
          weighing[j] = 0;
          const much = isLikely ? inOneOrder(i, j, inAny) : 0;
          if (isAlike(much, inAny)) found(Math.min(i, j), Math.max(i, j), much);
        }
      }),
  };
};

const isAlike = (inOrder: number, inAny: number): boolean =>
  inOrder >= ALIKE || (inOrder > 0 && (inOrder + inAny) / 2 >= ALIKE_IN_ONE_MOUTH);

const weightsOf = ({ words, isContent }: Quotation, common: Commonness): Float64Array =>
  Float64Array.from(words, (word, i) => (isContent[i] === 1 ? rarityOf(common, word) : GRAMMAR));

/** The weight of the longest common subsequence (Wagner and Fischer 1974, by rows). */
function commonInOrder(a: Int32Array, b: Int32Array, weights: Float64Array): number {
  let above = new Float64Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const row = new Float64Array(b.length + 1);
    for (let j = 0; j < b.length; j++)
      row[j + 1] = a[i] === b[j] ? (above[j] ?? 0) + (weights[i] ?? 0) : Math.max(above[j + 1] ?? 0, row[j] ?? 0);
    above = row;
  }
  return above[b.length] ?? 0;
}
