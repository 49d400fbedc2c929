import type { Discrepancy } from "../../../domain/findings.ts";
import type { Evidence } from "../../../domain/position.ts";
import type { Span } from "../../../domain/span.ts";
import { type Digest, nameOf } from "../../digest.ts";
import { once } from "../../once.ts";
import { areWithin, at, type Detector, discrepancy, quoted, wordings } from "../detector.ts";
import { onlyPossible, quotedInHeadlineOnly } from "./headline-beyond.ts";
import { countedOtherwise, notOfAll } from "./headline-more.ts";
import { lessThanSaid, notThatMuch, otherMagnitude } from "./headline-stronger.ts";
import { reversedBy, reverseOf } from "./headline-turned.ts";

/** Other reports that bear the body out, and how far from its day. */
const OTHERS = 3;
const SAME_TIME_DAYS = 2;

/** Where a body gives its headline the lie, and how that is told. The first that finds something is shown. */
const CHECKS: readonly (readonly [find: (report: Digest) => Span | null, says: string, but: string])[] = [
  [reverseOf, "says", "its body says the reverse"],
  [otherMagnitude, "says", "its body has these figures at another power of ten"],
  [notThatMuch, "says", "its body's numbers are others"],
  [onlyPossible, "tells as done", "its body tells it as possible"],
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

/** A headline whose body says the reverse or less, or nowhere has the words that it quotes. */
export const headlineBody: Detector = {
  id: "reconcile/discrepancies/headline-body@6",
  detect: ({ reports, published }) =>
    reports.flatMap((report) => {
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
      return words && opening
        ? against(opening, `quotes ${quoted(report, words)}; its body nowhere has these words`)
        : [];
    }),
};
