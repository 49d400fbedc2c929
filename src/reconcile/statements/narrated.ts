import type { Attribution } from "../../domain/attribution.ts";
import type { Span } from "../../domain/span.ts";
import { type Digest, isName, wordsOf } from "../digest.ts";
import { oncePerReport } from "../once-per-report.ts";
import { shortHash } from "../short-hash.ts";

/** A stretch with fewer telling words, or none but names, reports nothing that could be told again. */
const LEAST_WORDS = 3;

/**
 * What a report tells in its own voice: of each sentence the longest stretch that is no part of an attribution. An attribution
 * whose content is too short to compare ("dismissed the idea") is no part of one: there the sentence tells it.
 */
export const narratedIn = oncePerReport((report): readonly Attribution[] => {
  const told = report.report.attributions.flatMap(({ source, cue, content }) =>
    content.some((c) => tellingWords(report, c) >= LEAST_WORDS - 1)
      ? [source, cue, ...content].filter((s) => s !== null)
      : [],
  );
  return report.report.annotations.sentences.flatMap((sentence): Attribution[] => {
    const [longest] = without(sentence, told)
      .map((span) => ({ span, words: tellingWords(report, span) }))
      .sort((a, b) => b.words - a.words || a.span.start - b.span.start);
    if (!longest || longest.words < LEAST_WORDS) return [];
    const span = trimmed(longest.span, report.article.text);
    return [
      {
        id: shortHash(`${report.id} narrated ${span.start}`),
        article: report.id,
        source: null,
        cue: null,
        content: [span],
        speaker: null,
        via: null,
        kind: "narrated",
        said: null,
      },
    ];
  });
});

/** Without the space, comma or dash that parted it from the rest. */
function trimmed({ start, end }: Span, text: string): Span {
  const piece = text.slice(start, end);
  return {
    start: start + (/^[\s,;:–—-]*/.exec(piece)?.[0].length ?? 0),
    end: end - (/[\s,;:–—-]*$/.exec(piece)?.[0].length ?? 0),
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
