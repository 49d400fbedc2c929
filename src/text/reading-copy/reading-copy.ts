import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { plainLetters, withoutLigatures } from "../ligatures.ts";
import { moveSpans } from "../move-spans.ts";
import { BROKEN, brokenWords } from "./broken-words.ts";
import { wrappedAt } from "./wrapped-lines.ts";

/**
 * A text as a person reads it off a page: joined letters apart, words that a line's end breaks whole, the lines of one sentence in
 * one line. An article keeps its text to the last character; stages read the copy, and every span points into the print.
 */
export interface ReadingCopy {
  readonly text: string;
  /** The words of the copy as they stand in print, and the other way round. */
  readonly toPrint: (span: Span) => Span;
  readonly toCopy: (span: Span) => Span;
}

/** What stands for a stretch of print in the copy. */
interface Repair extends Span {
  readonly text: string;
}

const LIGATURE = /[\ufb00-\ufb06]/g;
/** A word that is broken at one goes on in the next line. */
const SOFT_HYPHEN = /\u00ad+(?:[ \t]*\n[ \t]*(?=\p{L}))?/gu;

const known = new WeakMap<Article, ReadingCopy | null>();

/** `null` where print and copy are the same. */
export function readingCopyOf(article: Article): ReadingCopy | null {
  const made = known.get(article);
  if (made !== undefined) return made;
  const copy = copyOfText(article.text);
  known.set(article, copy);
  return copy;
}

/** The words of an article there, as its copy has them. */
export function textAsRead(article: Article, span: Span): string {
  const copy = span.start < span.end ? readingCopyOf(article) : null;
  const { start, end } = copy?.toCopy(span) ?? span;
  return (copy ?? article).text.slice(start, end);
}

export function copyOfText(text: string): ReadingCopy | null {
  const repairs = repairsOf(text);
  return repairs.length === 0 ? null : repaired(text, repairs);
}

/** The article as stages read it: the text a copy, what is known of it in plain letters. The same article where there is nothing to repair. */
export function articleAsRead(article: Article): Article {
  const copy = readingCopyOf(article);
  if (!copy) return article;
  const plain = (fact: string | null): string | null => fact && plainLetters(fact);
  const { title, byline, outlet } = article;
  const facts = { title: plain(title), byline: plain(byline), outlet: plain(outlet) };
  return { ...moveSpans(article, copy.toCopy), ...facts, text: copy.text };
}

/** In order, and none over another. */
function repairsOf(text: string): readonly Repair[] {
  const found: Repair[] = [];
  const repair = (pattern: RegExp, textFor: (match: RegExpExecArray) => string): void => {
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, text: textFor(match) });
  };
  repair(LIGATURE, ([letter]) => withoutLigatures(letter));
  repair(SOFT_HYPHEN, () => "");
  if (text.search(BROKEN) >= 0) {
    const joint = brokenWords(text);
    repair(BROKEN, ({ 0: broken, index }) =>
      joint(
        /\p{L}+$/u.exec(text.slice(0, index))?.[0] ?? "",
        /^\p{L}+/u.exec(text.slice(index + broken.length))?.[0] ?? "",
      ),
    );
  }
  const taken = new Set(found.flatMap(({ start, end }) => range(start, end)));
  for (const start of wrappedAt(text)) if (!taken.has(start)) found.push({ start, end: start + 1, text: " " });
  return found.sort((a, b) => a.start - b.start);
}

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i);

/** For each character of one text, where what it stands for begins and ends in the other. */
interface Places {
  readonly starts: number[];
  readonly ends: number[];
}

function repaired(text: string, repairs: readonly Repair[]): ReadingCopy {
  const inPrint: Places = { starts: [], ends: [] };
  const inCopy: Places = { starts: [], ends: [] };
  let copy = "";
  const stand = (print: Span, words: string): void => {
    const [start, end] = [copy.length, copy.length + words.length];
    copy += words;
    for (let i = start; i < end; i++) place(inPrint, print);
    for (let i = print.start; i < print.end; i++) place(inCopy, { start, end });
  };
  const asIs = (from: number, to: number): void => {
    for (let i = from; i < to; i++) stand({ start: i, end: i + 1 }, text.charAt(i));
  };
  let at = 0;
  for (const { start, end, text: words } of repairs) {
    asIs(at, start);
    stand({ start, end }, words);
    at = end;
  }
  asIs(at, text.length);
  return { text: copy, toPrint: mover(inPrint), toCopy: mover(inCopy) };
}

function place({ starts, ends }: Places, { start, end }: Span): void {
  starts.push(start);
  ends.push(end);
}

const mover =
  ({ starts, ends }: Places) =>
  ({ start, end }: Span): Span => ({ start: starts[start] ?? ends.at(-1) ?? 0, end: ends[end - 1] ?? 0 });
