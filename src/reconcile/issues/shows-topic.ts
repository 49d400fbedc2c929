import type { Word } from "../../text/content-words.ts";
import { wordsOf } from "../digest.ts";
import { once } from "../once.ts";
import type { TopicUse } from "./topic-use.ts";

/**
 * Does the topic of a passage stand where whoever reads the passage sees it: in its sentence or, if it only points, in the one before?
 * Topics are looked for in the whole report, and of those from elsewhere hardly one in four is right.
 */
export const showsTopic = once((use: TopicUse): boolean => {
  const topic = new Set(
    (use.report.topics.get(use.topic) ?? []).filter(({ content }) => content).map(({ key }) => key),
  );
  return inSight(use).some(({ key }) => topic.has(key));
});

/** "It", "that": what is meant stands before. */
const POINTS = /\b(?:it|that|them|these|this|those)\b/iu;

function inSight({ report, context }: TopicUse): readonly Word[] {
  const [first, last] = [context[0], context.at(-1)];
  if (!first || !last) return [];
  const { sentences } = report.report.annotations;
  const at = sentences.findIndex(({ start, end }) => start <= first.start && first.start < end);
  const isPointing = POINTS.test(report.article.text.slice(first.start, last.end));
  const from = sentences[isPointing ? Math.max(0, at - 1) : at]?.start ?? first.start;
  return wordsOf(report, { start: from, end: Math.max(last.end, sentences[at]?.end ?? last.end) });
}
