import { actorName } from "../domain/actor.ts";
import type { Article } from "../domain/article.ts";
import type { CodedReport } from "../domain/coded-report.ts";
import type { EarlierLine } from "../domain/revision.ts";
import { anchorOf, reanchor } from "../text/reanchor.ts";

/** The lines of an earlier version of a report, in the order of its text, each with what became of its words in the version of now. */
export function earlierLines({ annotations, actors, positions }: CodedReport, now: Article): readonly EarlierLine[] {
  const { text } = annotations.article;
  const lines = positions.flatMap(({ party, act, claim, evidence }) =>
    evidence.map(({ start, end }): EarlierLine => {
      const { fate, span } = reanchor(anchorOf(text, { start, end }), now.text);
      return {
        party: actorName(actors, party),
        act,
        claim,
        words: text.slice(start, end),
        was: { start, end },
        fate,
        now: span,
      };
    }),
  );
  return lines.toSorted((a, b) => a.was.start - b.was.start);
}
