import { cluesIn } from "../dates/clues.ts";
import type { Passage } from "../statements/passages.ts";
import { at, type Detector, discrepancy, quoted, sourceName } from "./detector.ts";

/** One utterance on two weekdays. */
export const date: Detector = {
  id: "reconcile/discrepancies/date@1",
  detect: ({ statements, passages, originOf }) => {
    const passageOf = new Map(passages.map((p) => [p.attribution.id, p]));
    return statements.flatMap(({ variants }) => {
      const dated = variants.flatMap((v) => {
        const passage = passageOf.get(v.attribution);
        const clue = passage && weekdayOf(passage);
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

/** The weekday between the source and the cue or right after them, outside the words said. */
function weekdayOf({ report, attribution }: Passage) {
  const { source, cue, content } = attribution;
  if (!source || !cue) return null;
  const [start, end] = [Math.min(source.start, cue.start), Math.max(source.end, cue.end) + 25];
  const inside = (at: number): boolean => content.some((c) => c.start <= at && at < c.end);
  const clue = cluesIn(report).find(
    (c) => c.kind === "weekday" && c.start >= start && c.end <= end && !inside(c.start),
  );
  return clue?.kind === "weekday" ? clue : null;
}
