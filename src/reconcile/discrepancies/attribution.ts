import type { Passage } from "../statements/passages.ts";
import { at, type Detector, discrepancy, quoted, sourceName } from "./detector.ts";

/** Shorter passages are too alike by chance. */
const TELLING_WORDS = 4;

/** One utterance, two speakers. */
export const attribution: Detector = {
  id: "reconcile/discrepancies/attribution@1",
  detect: ({ statements, passages, actors, originOf }) => {
    const passageOf = new Map(passages.map((p) => [p.attribution.id, p]));
    return statements.flatMap(({ variants }) => {
      const told = variants
        .flatMap((v) => passageOf.get(v.attribution) ?? [])
        .filter((p) => p.speaker && p.senses.length >= TELLING_WORDS);
      const first = told[0];
      const other = told.find(
        (p) => p.speaker !== first?.speaker && first && originOf(p.report.id) !== originOf(first.report.id),
      );
      const [a, b] = [first && mainPiece(first), other && mainPiece(other)];
      if (!first || !other || !a || !b) return [];
      const nameOf = (p: typeof first): string => actors.get(p.speaker ?? "")?.name ?? "an unnamed source";
      return [
        discrepancy(
          "attribution",
          [at(first.report.id, a), at(other.report.id, b)],
          `${sourceName(first.report)} gives ${quoted(first.report, a)} to ${nameOf(first)}; ${sourceName(other.report)} gives ${quoted(other.report, b)} to ${nameOf(other)}.`,
        ),
      ];
    });
  },
};

const mainPiece = ({ attribution }: Passage) =>
  [...attribution.content].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
