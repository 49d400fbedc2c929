import type { Span } from "../../domain/span.ts";
import type { Digest } from "../digest.ts";
import { at, type Detector, discrepancy, quoted, sourceName } from "./detector.ts";

/** Of so much of a text nobody doubts that it was taken over. */
const COPIED_SHARE = 0.3;

/** A report that carries an agency's words without naming it. */
export const uncredited: Detector = {
  id: "reconcile/discrepancies/uncredited@1",
  detect: ({ reports, copies }) => {
    const byId = new Map(reports.map((r) => [r.id, r]));
    return [...copies].flatMap(([id, { of, share, runs }]) => {
      const [copy, original] = [byId.get(id), byId.get(of)];
      const credit = original && creditIn(original);
      const [first] = runs;
      if (!copy || !original || !credit || !first || share < COPIED_SHARE) return [];
      if (copy.article.agency !== null || copy.article.text.includes(credit.name)) return [];
      const lead = copy.report.annotations.sentences.find((s) => s.start <= first.start && first.start < s.end);
      const carried = { start: lead?.start ?? first.start, end: first.end };
      return [
        discrepancy(
          "attribution",
          [at(original.id, credit.span), at(copy.id, carried)],
          `${sourceName(copy)} carries words of ${credit.name} without naming it: ${quoted(copy, carried)}.`,
        ),
      ];
    });
  },
};

/** The agency that a report is of or credits, where its text says so. */
function creditIn({
  article: { agency, outlet, text },
}: Digest): { readonly name: string; readonly span: Span } | null {
  const byline = /\(([A-Z][A-Za-z]{1,15})\) ?[-–—]/.exec(text.slice(0, 800));
  if (byline?.[1]) return { name: byline[1], span: { start: byline.index, end: byline.index + byline[1].length + 2 } };
  const name = agency ?? outlet;
  const start = name && agency ? text.indexOf(name) : -1;
  return name && start >= 0 ? { name, span: { start, end: start + name.length } } : null;
}
