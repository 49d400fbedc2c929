import type { Topic } from "../../domain/coded-report.ts";
import { SHOWN_FROM } from "../../domain/shown-from.ts";
import type { Span } from "../../domain/span.ts";
import { type Digest, wordsOf } from "../digest.ts";
import type { LikelyPosition, TopicUse, WithLikely } from "../issues/topic-use.ts";
import { once } from "../once.ts";
import type { WithReports } from "../storylines/gather.ts";
import { borneOut, type Readings } from "./borne-out.ts";

/** The positions that their own words, or another origin's, make likely enough to be shown. */
export function weighPositions<Story extends WithReports & Readings>(story: Story): Story & WithLikely {
  const chanceOf = borneOut(story);
  const likely = story.reports.flatMap((report) =>
    topicUses(report).flatMap((told): LikelyPosition[] => {
      const score = chanceOf(told.position);
      return score < SHOWN_FROM ? [] : [{ report, score, ...told }];
    }),
  );
  return { ...story, likely };
}

/** A report's positions with what they and their conditions are about. */
const topicUses = once((report: Digest): readonly Pick<LikelyPosition, "position" | "use" | "conditions">[] =>
  report.report.positions.map((position) => ({
    position,
    use: useOf(report, position.topic, position.evidence, null),
    conditions: position.conditions.map((c) => c.topic && useOf(report, c.topic, [c], c)),
  })),
);

/** `price`: the condition, where it is the use of one. */
const useOf = (report: Digest, topic: Topic, spans: readonly Span[], price: Span | null): TopicUse => ({
  report,
  topic,
  context: spans.flatMap((s) => wordsOf(report, s)),
  isPrice: price !== null,
  about: price ? report.directions.ofCondition(price) : spans[0] ? report.directions.ofStance(spans[0]) : null,
});
