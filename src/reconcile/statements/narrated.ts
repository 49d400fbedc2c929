import type { Sentence } from "../../domain/annotation.ts";
import type { Attribution } from "../../domain/attribution.ts";
import type { Span } from "../../domain/span.ts";
import { type Digest, isName, wordsOf } from "../digest.ts";
import { once } from "../once.ts";
import { shortHash } from "../short-hash.ts";

/** A stretch with fewer telling words, or none but names, reports nothing that could be told again. */
const LEAST_WORDS = 3;
/** Relations of a clause to the one that it stands beside. */
const CLAUSE = /^(?:conj|advcl|parataxis)/;

/**
 * What a report tells in its own voice, clause by clause: what of a sentence is no part of an attribution. An attribution
 * whose content is too short to compare ("dismissed the idea") is no part of one: there the sentence tells it.
 */
export const narratedIn = once((report: Digest): readonly Attribution[] => {
  const told = report.report.attributions.flatMap(({ source, cue, content }) =>
    content.some((c) => tellingWords(report, c) >= LEAST_WORDS - 1)
      ? [source, cue, ...content].filter((s) => s !== null)
      : [],
  );
  return report.report.annotations.sentences.flatMap((sentence) =>
    without(sentence, told)
      .flatMap((stretch) => clausesOf(stretch, report, sentence))
      .filter((span) => tellingWords(report, span) >= LEAST_WORDS)
      .map((clause): Attribution => {
        const span = trimmed(clause, report.article.text);
        return {
          id: shortHash(`${report.id} narrated ${span.start}`),
          article: report.id,
          source: null,
          cue: null,
          content: [span],
          speaker: null,
          via: null,
          kind: "narrated",
          said: null,
        };
      }),
  );
});

/** A stretch cut where a clause with a subject of its own begins: "armies withdraw | and a corridor opens". */
function clausesOf(stretch: Span, report: Digest, { firstToken, endToken }: Sentence): Span[] {
  const { tokens } = report.report.annotations;
  const hasSubject = new Set<number>();
  const first = new Map<number, number>();
  for (let i = firstToken; i < endToken; i++) {
    const head = tokens[i]?.head ?? -1;
    if (/^nsubj/.test(tokens[i]?.relation ?? "")) hasSubject.add(head);
    for (let at = i, hops = 0; at >= 0 && hops < 40 && !first.has(at); at = tokens[at]?.head ?? -1, hops++)
      first.set(at, i);
  }
  const cuts: number[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const start = tokens[first.get(i) ?? i]?.start ?? 0;
    if (hasSubject.has(i) && CLAUSE.test(tokens[i]?.relation ?? "") && stretch.start < start && start < stretch.end)
      cuts.push(start);
  }
  const pieces: Span[] = [];
  let { start } = stretch;
  for (const cut of [...cuts.sort((a, b) => a - b), stretch.end]) {
    const rest = { start: cut, end: stretch.end };
    const isLast = cut === stretch.end;
    if (tellingWords(report, { start, end: cut }) < LEAST_WORDS && !isLast) continue;
    if (!isLast && tellingWords(report, rest) < LEAST_WORDS) continue;
    pieces.push({ start, end: cut });
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

/** How many there are, 0 when all are names. */
function tellingWords(report: Digest, span: Span): number {
  const words = wordsOf(report, span).filter((w) => w.content);
  return words.some((w) => !isName(report, w)) ? new Set(words.map((w) => w.sense)).size : 0;
}

/** The pieces of a span that none of the others covers. */
function without(span: Span, others: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  for (const o of [...others].sort((a, b) => a.start - b.start)) {
    if (o.end <= start || o.start >= span.end) continue;
    if (o.start > start) pieces.push({ start, end: o.start });
    start = Math.max(start, o.end);
  }
  return start < span.end ? [...pieces, { start, end: span.end }] : pieces;
}
