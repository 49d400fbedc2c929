import type { Sentence } from "../../domain/annotation.ts";
import type { Span } from "../../domain/span.ts";
import { type Digest, isName, wordsOf } from "../digest.ts";

/** A stretch with fewer telling words, or none but names, reports nothing that could be told again. */
export const LEAST_WORDS = 3;

/**
 * A stretch of a sentence cut where a clause with a subject of its own begins: "armies withdraw | and a corridor opens". `beside`:
 * how such a clause relates to the one that it stands beside.
 */
export function clausesOf(
  stretch: Span,
  report: Digest,
  { firstToken, endToken }: Sentence,
  beside: RegExp,
): readonly Span[] {
  const { starts, heads, relations } = report.parse;
  const hasSubject = new Set<number>();
  const first = new Map<number, number>();
  for (let i = firstToken; i < endToken; i++) {
    const head = heads[i] ?? -1;
    if (/^nsubj/.test(relations[i] ?? "")) hasSubject.add(head);
    for (let at = i, hops = 0; at >= 0 && hops < 40 && !first.has(at); at = heads[at] ?? -1, hops++) first.set(at, i);
  }
  const cuts: number[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const start = starts[first.get(i) ?? i] ?? 0;
    if (hasSubject.has(i) && beside.test(relations[i] ?? "") && stretch.start < start && start < stretch.end)
      cuts.push(start);
  }
  const pieces: Span[] = [];
  let { start } = stretch;
  for (const cut of [...cuts.sort((a, b) => a - b), stretch.end]) {
    const rest = { start: cut, end: stretch.end };
    const isLast = cut === stretch.end;
    if (countOfTelling(report, { start, end: cut }) < LEAST_WORDS && !isLast) continue;
    if (!isLast && countOfTelling(report, rest) < LEAST_WORDS) continue;
    pieces.push(trimmed({ start, end: cut }, report.article.text));
    start = cut;
  }
  return pieces;
}

/** Without the space, comma or dash that parted it from the rest. */
function trimmed({ start, end }: Span, text: string): Span {
  const piece = text.slice(start, end);
  return {
    start: start + (/^[\s,;:–—-]*/.exec(piece)?.[0].length ?? 0),
    end: end - (/(?:[\s,;:–—-]|\b(?:and|but|or)(?=\s*$))*$/.exec(piece)?.[0].length ?? 0),
  };
}

/** How many telling words there are, 0 when all are names. */
export function countOfTelling(report: Digest, span: Span): number {
  const words = wordsOf(report, span).filter((w) => w.content);
  return words.some((w) => !isName(report, w)) ? new Set(words.map((w) => w.sense)).size : 0;
}
