import type { Attribution } from "../../domain/attribution.ts";
import type { Span } from "../../domain/span.ts";
import type { Digest } from "../digest.ts";
import { once } from "../once.ts";
import { shortHash } from "../short-hash.ts";
import { clausesOf, countOfTelling, LEAST_WORDS } from "./clauses.ts";

/** Clauses beside the main one that tell something of their own. */
const BESIDE = /^(?:conj|advcl|parataxis)/;

/**
 * What a report tells in its own voice, clause by clause: what of a sentence is no part of an attribution. An attribution
 * whose content is too short to compare ("dismissed the idea") is no part of one: there the sentence tells it.
 */
export const narratedIn = once((report: Digest): readonly Attribution[] => {
  const told = report.report.attributions.flatMap(({ source, cue, content }) =>
    content.some((c) => countOfTelling(report, c) >= LEAST_WORDS - 1)
      ? [source, cue, ...content].filter((s) => s !== null)
      : [],
  );
  return report.report.annotations.sentences.flatMap((sentence) =>
    without(sentence, told)
      .flatMap((stretch) => clausesOf(stretch, report, sentence, BESIDE))
      .filter((span) => countOfTelling(report, span) >= LEAST_WORDS)
      .map(
        (span): Attribution => ({
          id: shortHash(`${report.id} narrated ${span.start}`),
          article: report.id,
          source: null,
          cue: null,
          content: [span],
          speaker: null,
          via: null,
          kind: "narrated",
          said: null,
        }),
      ),
  );
});

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
