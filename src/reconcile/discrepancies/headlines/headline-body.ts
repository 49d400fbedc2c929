import type { Discrepancy } from "../../../domain/findings.ts";
import type { Evidence } from "../../../domain/position.ts";
import type { Span } from "../../../domain/span.ts";
import { overlaps } from "../../../text/spans.ts";
import { type Digest, nameOf, wordsOf } from "../../digest.ts";
import { once } from "../../once.ts";
import { areWithin, at, type Detector, discrepancy, quoted, wordings } from "../detector.ts";
import { onlyPossible, quotedInHeadlineOnly } from "./headline-beyond.ts";
import { countedOtherwise, notOfAll } from "./headline-more.ts";
import { lessThanSaid, notThatMuch, otherMagnitude, settledTooSoon } from "./headline-stronger.ts";
import { reversedBy, reverseOf } from "./headline-turned.ts";
import { undecided } from "./headline-undecided.ts";

/** A headline of fewer words than this says too little to be wrong. */
const LEAST_WORDS = 4;
/** A body sentence with less than this part of the headline's words does not carry it. */
const SUPPORT = 0.45;

/** Other reports that bear the body out, and how far from its day. */
const OTHERS = 3;
const SAME_TIME_DAYS = 2;

/** Where a body gives its headline the lie, and how that is told. The first that finds something is shown. */
const CHECKS: readonly (readonly [find: (report: Digest) => Span | null, says: string, but: string])[] = [
  [reverseOf, "says", "its body says the reverse"],
  [otherMagnitude, "says", "its body has these figures at another power of ten"],
  [notThatMuch, "says", "its body's numbers are others"],
  [onlyPossible, "tells as done", "its body tells it as possible"],
  [undecided, "tells as decided", "its body leaves it open"],
  [settledTooSoon, "tells as settled", "its body tells it as offered or on a condition"],
  [countedOtherwise, "says", "its body counts otherwise"],
  [notOfAll, "says", "its body leaves some out"],
  [lessThanSaid, "says", "its body tells less"],
];

const firstFailed = once((report: Digest) => {
  for (const [find, says, but] of CHECKS) {
    const body = find(report);
    if (body) return { find, says, but, body };
  }
  return null;
});

/** A headline whose body says the reverse or less, or that nothing in its body carries: no sentence has its deed and its matter. */
export const headlineBody: Detector = {
  id: "reconcile/discrepancies/headline-body@5",
  detect: ({ reports, positions, published }) => {
    const told = Map.groupBy(
      positions.flatMap((p) => p.evidence),
      (e) => e.article,
    );
    return reports.flatMap((report) => {
      const { title } = report;
      if (!title) return [];
      const against = (body: Span, words: string, others: readonly Evidence[] = []): Discrepancy[] => [
        discrepancy(
          "headline-body",
          [at(report.id, title), at(report.id, body), ...others],
          `The headline of ${nameOf(report)} ${words}.`,
        ),
      ];
      const failed = firstFailed(report);
      if (failed) {
        const { find, says, but, body } = failed;
        const near = reports.filter((r) => areWithin(published.get(r.id), published.get(report.id), SAME_TIME_DAYS));
        const others = find === reverseOf ? reversedBy(report, near).slice(0, OTHERS) : [];
        const told = others.length > 0 ? `, and so do others: ${wordings(others, 160)}` : "";
        return against(
          body,
          `${says} ${quoted(report, title)}; ${but}: ${quoted(report, body, 160)}${told}`,
          others.map((o) => at(o.report.id, o.span)),
        );
      }
      const words = quotedInHeadlineOnly(report);
      const [opening] = report.report.annotations.sentences.filter((s) => s.start >= title.end);
      if (words && opening)
        return against(opening, `quotes ${quoted(report, words)}; its body nowhere has these words`);
      const best = told.get(report.id)?.some((e) => overlaps(e, title)) && closestTo(report);
      if (!best) return [];
      return against(
        best,
        `says ${quoted(report, title)}; the closest that its body comes is ${quoted(report, best, 160)}`,
      );
    });
  },
};

/** The sentence that comes closest to a headline that none carries. */
const closestTo = once((report: Digest): Span | null => {
  const { title } = report;
  const claim = title ? sensesOf(report, title) : new Set();
  if (!title || claim.size < LEAST_WORDS) return null;
  const body = report.report.annotations.sentences.filter((s) => s.start >= title.end);
  const senses = body.map((s) => sensesOf(report, s));
  const support = (words: ReadonlySet<string>): number => claim.intersection(words).size / claim.size;
  if (senses.some((own, i) => support(own.union(senses[i + 1] ?? own)) >= SUPPORT)) return null;
  const [best] = body
    .map((span, i) => ({ span, support: support(senses[i] ?? new Set()) }))
    .sort((a, b) => b.support - a.support || a.span.start - b.span.start);
  return best && best.support > 0 ? best.span : null;
});

const sensesOf = (report: Digest, span: Span): Set<string> =>
  new Set(wordsOf(report, span).flatMap((w) => (w.content ? [w.sense] : [])));
