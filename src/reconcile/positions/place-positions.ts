import type { Agenda } from "../../domain/agenda.ts";
import type { ArticleId, Published } from "../../domain/article.ts";
import type { Attribution } from "../../domain/attribution.ts";
import type { LocalPosition, Topic } from "../../domain/coded-report.ts";
import type { Issue, IssueId } from "../../domain/issue.ts";
import type { Span } from "../../domain/span.ts";
import type { Merged } from "../actors/appearance.ts";
import { partiesOf } from "../actors/parties-of.ts";
import { type Digest, wordsOf } from "../digest.ts";
import { findIssues } from "../issues/find-issues.ts";
import type { openPrinting } from "../issues/printed.ts";
import type { TopicUse } from "../issues/topic-use.ts";
import { areEqual, once, onceIn } from "../once.ts";
import { SHOWN_FROM } from "../shown-from.ts";
import type { PlacedPosition } from "./merge-positions.ts";

/** What is known of a storyline when its positions are placed. */
interface Light {
  readonly merged: Merged;
  /** The words in the names of parties. */
  readonly names: ReadonlySet<string>;
  readonly agenda: Agenda | null;
  readonly published: ReadonlyMap<ArticleId, Published>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly chanceOf: (position: LocalPosition) => number;
  readonly originOf: (article: ArticleId) => string;
  readonly printing: ReturnType<typeof openPrinting>;
}

/** A report's positions with what they and their conditions are about. */
const topicUses = once((report: Digest) => {
  const use = (topic: Topic, spans: readonly Span[], isPrice: boolean): TopicUse => ({
    report,
    topic,
    context: spans.flatMap((s) => wordsOf(report, s)),
    isPrice,
  });
  return report.report.positions.map((position) => ({
    position,
    use: use(position.topic, position.evidence, false),
    conditions: position.conditions.map((c) => c.topic && use(c.topic, [c], true)),
  }));
});

/** Positions with global actors and issues in place of local actors and topics. */
export function placePositions(
  reports: readonly Digest[],
  { merged, names, agenda, published, attributions, chanceOf, originOf, printing }: Light,
): { issues: readonly Issue[]; placed: PlacedPosition[]; ofShares: IssueId | null } {
  const uses: TopicUse[] = [];
  const pending = reports.flatMap((report) =>
    topicUses(report).flatMap(({ position, use, conditions }) => {
      const score = chanceOf(position);
      if (score < SHOWN_FROM) return [];
      return {
        report,
        position,
        score,
        topic: uses.push(use) - 1,
        conditions: conditions.map((c) => c && uses.push(c) - 1),
      };
    }),
  );
  const { issues, of, ofShares } = findIssues(uses, names, agenda, originOf, printing);
  const partyOf = partiesOf(merged);
  const placed = pending.flatMap(({ report, position, score, topic, conditions }): PlacedPosition[] => {
    const party = partyOf(report, position.party, position.speaker);
    if (!party) return [];
    const voice = position.speaker ?? position.party;
    const { topic: _, ...rest } = position;
    const said = position.said ?? position.attributions.flatMap((id) => attributions.get(id)?.said ?? [])[0] ?? null;
    return [
      steadyPlaced(position, {
        ...rest,
        score,
        party,
        speaker: position.speaker || merged.idOf(report, voice) !== party ? merged.idOf(report, voice) : null,
        toward: [...new Set(position.toward.flatMap((t) => partyOf(report, t) ?? []))].filter((t) => t !== party),
        issue: of[topic] ?? "unnamed",
        conditions: position.conditions.map(({ topic: __, ...c }, i) => {
          const at = conditions[i];
          return { ...c, party: c.party && partyOf(report, c.party), issue: at == null ? null : (of[at] ?? null) };
        }),
        said,
        about: said?.date ?? published.get(report.id)?.earliest ?? null,
      }),
    ];
  });
  return { issues, placed, ofShares };
}

/** The same object as the last time where the position is placed as it was. */
const steadyPlaced = onceIn(
  (_: LocalPosition, placed: PlacedPosition): PlacedPosition => placed,
  (a, b) =>
    a.score === b.score &&
    a.party === b.party &&
    a.speaker === b.speaker &&
    a.issue === b.issue &&
    a.about === b.about &&
    a.said?.date === b.said?.date &&
    a.said?.basis === b.said?.basis &&
    areEqual(a.toward, b.toward) &&
    a.conditions.every((c, i) => c.party === b.conditions[i]?.party && c.issue === b.conditions[i]?.issue),
);
