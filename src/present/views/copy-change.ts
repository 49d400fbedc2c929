import type { Article } from "../../domain/article.ts";
import { bare, oneLine } from "./wording.ts";

/** What a copy left out of the report that it copies, and what it put in: sentences as printed, on one line. */
export interface CopyChange {
  readonly cut: readonly string[];
  readonly added: readonly string[];
}

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
/** Share of a sentence's word pairs that must stand on the other side for it to count as kept. */
const KEPT = 0.5;
/** Shorter pieces are headings and stubs. */
const MIN_WORDS = 4;

/** @param kept 1: every sentence that differs by a word is told, as between versions of one report. */
export function copyChange(original: Article, copy: Article, kept = KEPT): CopyChange {
  const [before, after] = [story(original), story(copy)];
  return { cut: missingFrom(before, after, kept), added: missingFrom(after, before, kept) };
}

const story = (article: Article): string => {
  let text = article.text;
  for (const { start, end } of article.boilerplate.toSorted((a, b) => b.start - a.start))
    text = `${text.slice(0, start)}\n\n${text.slice(end)}`;
  return text;
};

function missingFrom(text: string, other: string, kept: number): readonly string[] {
  const there = wordPairs(other);
  return text
    .split(/\n\s*\n/u)
    .flatMap((paragraph) => [...SENTENCES.segment(oneLine(paragraph))].map(({ segment }) => segment.trim()))
    .filter((sentence) => {
      const pairs = [...wordPairs(sentence)];
      return pairs.length >= MIN_WORDS - 1 && pairs.filter((pair) => there.has(pair)).length < kept * pairs.length;
    });
}

function wordPairs(text: string): ReadonlySet<string> {
  const words = bare(text).split(" ");
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}
