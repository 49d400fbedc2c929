import type { Span } from "../../domain/span.ts";
import { type Digest, wordsOf } from "../digest.ts";
import { at, type Detector, discrepancy, quoted, sourceName } from "./detector.ts";

interface Quotation {
  readonly report: Digest;
  readonly span: Span;
  readonly keys: readonly string[];
  readonly senses: ReadonlySet<string>;
}

/** A phrase of so few words, quoted out of a long sentence, is no other wording of it. */
const PHRASE = 4;

/** One utterance between quotation marks in other words: two translations, a slip, or a cut that leaves a word or two. */
export const quoteVariant: Detector = {
  id: "reconcile/discrepancies/quote-variant@1",
  detect: ({ statements, passages, originOf }) => {
    const passageOf = new Map(passages.map((p) => [p.attribution.id, p]));
    return statements.flatMap((statement) => {
      const wordings: Quotation[] = [];
      for (const { attribution } of statement.variants) {
        const passage = passageOf.get(attribution);
        if (!passage) continue;
        for (const q of quotationsIn(passage.report, passage.attribution.content)) {
          if (!wordings.some((w) => isSameWording(w, q) || originOf(w.report.id) === originOf(q.report.id)))
            wordings.push(q);
        }
      }
      const [first, ...others] = wordings;
      const differing = first ? others.filter((o) => areOneUtterance(first, o)) : [];
      if (!first || differing.length === 0) return [];
      const all = [first, ...differing];
      const wording = all.map((w) => `${sourceName(w.report)} has ${quoted(w.report, w.span)}`).join("; ");
      return [
        discrepancy(
          "quote-variant",
          all.map((w) => at(w.report.id, w.span)),
          `The same words are quoted differently: ${wording}.`,
        ),
      ];
    });
  },
};

function quotationsIn(report: Digest, content: readonly Span[]): Quotation[] {
  return report.quotes
    .flatMap((q) => content.map((c) => ({ start: Math.max(q.start, c.start), end: Math.min(q.end, c.end) })))
    .filter((s) => s.end - s.start > 2)
    .map((span) => ({ span, words: wordsOf(report, span) }))
    .map(({ span, words }) => ({
      report,
      span,
      keys: words.map((w) => w.key),
      senses: new Set(words.flatMap((w) => (w.content ? [w.sense] : []))),
    }))
    .filter((q) => q.keys.length > 0);
}

/** The same words, or a cut that leaves at least half of them, or a whole clause. */
function isSameWording(a: Quotation, b: Quotation): boolean {
  const [x, y] = [` ${a.keys.join(" ")} `, ` ${b.keys.join(" ")} `];
  const [short, long] = [Math.min(a.keys.length, b.keys.length), Math.max(a.keys.length, b.keys.length)];
  return x === y || ((short > PHRASE || short * 2 >= long) && (x.includes(y) || y.includes(x)));
}

/** Half of the shorter one's content words stand in both. */
function areOneUtterance(a: Quotation, b: Quotation): boolean {
  const [short, long] = a.senses.size < b.senses.size ? [a, b] : [b, a];
  const common = [...short.senses].filter((s) => long.senses.has(s)).length;
  const isPhrase = short.keys.length <= PHRASE && long.keys.length > 2 * PHRASE;
  return !isPhrase && common * 2 >= short.senses.size && common >= Math.min(2, short.senses.size) && common > 0;
}
