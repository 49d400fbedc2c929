import { cluesIn } from "../dates/clues.ts";
import { weekdaySaid } from "../dates/said-days.ts";
import { at, type Detector, discrepancy, quoted, sourceName } from "./detector.ts";

/** One utterance on two weekdays. */
export const date: Detector = {
  id: "reconcile/discrepancies/date@1",
  detect: ({ statements, passages, originOf }) => {
    const passageOf = new Map(passages.map((p) => [p.attribution.id, p]));
    return statements.flatMap(({ variants }) => {
      const dated = variants.flatMap((v) => {
        const passage = passageOf.get(v.attribution);
        const clue = passage && weekdaySaid(passage.attribution, cluesIn(passage.report));
        return passage && clue ? [{ passage, clue }] : [];
      });
      const first = dated[0];
      const other = dated.find(
        (d) =>
          first &&
          d.clue.weekday !== first.clue.weekday &&
          originOf(d.passage.report.id) !== originOf(first.passage.report.id),
      );
      if (!first || !other) return [];
      const [a, b] = [first.passage.report, other.passage.report];
      return [
        discrepancy(
          "date",
          [at(a.id, first.clue), at(b.id, other.clue)],
          `${sourceName(a)} has it said on ${quoted(a, first.clue)}, ${sourceName(b)} on ${quoted(b, other.clue)}.`,
        ),
      ];
    });
  },
};
