import type { SpokenSpan } from "../../domain/annotation.ts";
import type { DatedBy } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";
import { isWithin } from "../../text/spans.ts";
import type { Parse } from "../parse.ts";

/**
 * The day of an utterance: the day named in the sentence of its cue, outside its own words; without a cue, in the sentence of the
 * evidence. Never one after the report: that is the day of something else ("would pay if the strike ends by Friday").
 */
export function saidOn(evidence: Span, spoken: SpokenSpan | null, parse: Parse): DatedBy | null {
  const anchor = spoken?.cue ?? evidence;
  const sentence = parse.annotations.sentences[parse.tokens[parse.tokenAt(anchor.start)]?.sentence ?? -1];
  if (!sentence) return null;
  const printed = parse.annotations.article.published?.latest ?? null;
  const days = parse.annotations.times.filter(
    (time) =>
      time.start >= sentence.start &&
      time.end <= sentence.end &&
      (time.shape === "day" || time.shape === "weekday" || time.shape === "relative") &&
      !spoken?.content.some((c) => isWithin(time, c)),
  );
  const nearest = days.sort((a, b) => Math.abs(a.start - anchor.start) - Math.abs(b.start - anchor.start))[0];
  if (!nearest?.means || !("date" in nearest.means)) return null;
  return printed !== null && nearest.means.date > printed ? null : nearest.means;
}
