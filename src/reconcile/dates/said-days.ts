import type { Published } from "../../domain/article.ts";
import type { Attribution } from "../../domain/attribution.ts";
import type { DatedBy, IsoDate } from "../../domain/day.ts";
import { addDays, daysBetween, weekdayOf } from "../../text/days.ts";
import { isWithin } from "../../text/spans.ts";
import type { Digest } from "../digest.ts";
import { type Clue, cluesIn } from "../told/day-clues.ts";

/** How far after the cue its weekday may stand: "said in a televised speech on Sunday". */
const AFTER_CUE = 60;

/** The weekday that a report gives for the saying itself: in the sentence of the cue, outside the words said. */
function weekdaySaid({ source, cue, content }: Attribution, digest: Digest): (Clue & { kind: "weekday" }) | null {
  if (!source || !cue) return null;
  const sentence = digest.report.annotations.sentences.find((one) => isWithin(cue, one));
  const [start, end] = [Math.min(source.start, cue.start) - AFTER_CUE / 2, Math.max(source.end, cue.end) + AFTER_CUE];
  const isInside = (at: number): boolean => content.some((c) => c.start <= at && at < c.end);
  const near = cluesIn(digest).filter(
    (c) =>
      c.kind === "weekday" &&
      !c.planned &&
      !c.tellsWhich &&
      c.start >= start &&
      c.end <= end &&
      !isInside(c.start) &&
      (!sentence || isWithin(c, sentence)),
  );
  const [nearest] = near.sort((a, b) => Math.abs(a.start - cue.end) - Math.abs(b.start - cue.end));
  return nearest?.kind === "weekday" ? nearest : null;
}

/** "Said Sunday" in a report whose day, or days, are known: the last such weekday up to it; `null` where that is not one day. */
export function daySaid(a: Attribution, report: Digest, published: Published | undefined): DatedBy | null {
  if (!published || (a.said && a.said.date <= published.latest)) return a.said;
  const clue = weekdaySaid(a, report);
  const date = clue && lastSuchDay(clue.weekday, published);
  return date ? { date, basis: "inferred" } : null;
}

/** The last such weekday up to the day, or days, of a report; `null` where that is not one day. */
export function lastSuchDay(weekday: number, { earliest, latest }: Published): IsoDate | null {
  const lastUpTo = (day: IsoDate): IsoDate => addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
  const date = lastUpTo(earliest);
  return date === lastUpTo(latest) && daysBetween(earliest, latest) < 7 ? date : null;
}

/**
 * Attributions with the days that reconciling found. What is dated already stays, unless to a day after the report: nobody reports
 * what is yet to be said.
 */
export function withSaidDays(
  report: Digest,
  attributions: readonly Attribution[],
  published: Published | undefined,
): readonly Attribution[] {
  const isKnown = ({ said }: Attribution): boolean => said !== null && !(published && said.date > published.latest);
  if (!published || attributions.every(isKnown)) return attributions;
  return attributions.map((a) => (isKnown(a) ? a : { ...a, said: daySaid({ ...a, said: null }, report, published) }));
}
