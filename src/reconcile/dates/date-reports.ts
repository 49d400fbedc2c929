import type { ArticleId, Published } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";
import { addDays, daysBetween } from "../../text/days.ts";
import type { Digest } from "../digest.ts";
import { inOrder } from "../groups.ts";
import { profiles } from "../storylines/likeness.ts";
import { anniversaryVotes } from "./anniversaries.ts";
import { type Clue, cluesIn, dayOf } from "./clues.ts";
import type { SharedWords } from "./shared-words.ts";
import { near, type Vote } from "./vote.ts";
import { weekdayFit } from "./weekday-fit.ts";

/** Days with at least this part of the best day's weight stay in the interval. */
const NEARLY_AS_LIKELY = 0.4;
/** Neighbours less alike than this tell nothing about the day. */
const ALIKE = 0.25;
const NEIGHBOURS = 5;
const RECENT_DAYS = 14;
/** A day with less behind it is a guess, and no guess is made. */
const ENOUGH = 0.4;

/** Published days for reports that carry none, from what they share with dated ones and the days their words name. */
export function dateReports(reports: readonly Digest[], shared: readonly SharedWords[]): Map<ArticleId, Published> {
  const known = new Map(reports.flatMap((r) => (r.article.published ? [[r.id, r.article.published] as const] : [])));
  const undated = reports.filter((r) => !known.has(r.id));
  if (undated.length === 0) return known;
  const vectors = new Map(profiles(reports.map((r) => r.counts)).map((v, i) => [reports[i]?.id ?? "", v]));
  const found = new Map(known);
  for (const report of undated) {
    const clues = cluesIn(report);
    const own = vectors.get(report.id) ?? new Map<string, number>();
    const neighbours = [...known]
      .map(([id, published]) => ({ id, published, alike: dot(own, vectors.get(id) ?? new Map()) }))
      .filter((n) => n.alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike || (a.id < b.id ? -1 : 1))
      .slice(0, NEIGHBOURS);
    const common = shared.filter((s) => s.report === report.id);
    const votes: Vote[] = [
      ...neighbours.map(({ published, alike }) => near(published.date ?? published.earliest, alike * alike, [])),
      ...common.flatMap(({ other, spans, weight, said }) => {
        const day = said ?? known.get(other)?.date;
        return day ? [near(day, weight, spans)] : [];
      }),
      ...anniversaryVotes(report, clues, reports, known),
      ...namedDays(clues, neighbours[0]?.published.earliest ?? null),
    ];
    const published = mostLikely(votes, clues);
    if (published) found.set(report.id, published);
  }
  return found;
}

/**
 * A day that the words name is past, unless they say it is to come; the latest past one is news where it stands at the start or
 * near the day of like reports. Elsewhere it is history.
 */
function namedDays(clues: readonly Clue[], around: IsoDate | null): Vote[] {
  const past = clues.flatMap((clue) => {
    const day = clue.kind === "day" && !clue.planned ? dayOf(clue, around) : null;
    const isNews =
      clue.kind === "day" &&
      (clue.leads || (around !== null && day !== null && Math.abs(daysBetween(day, around)) <= RECENT_DAYS));
    return day && isNews ? [{ clue, day }] : [];
  });
  const latest = past.sort((a, b) => inOrder(b.day, a.day))[0];
  return latest ? [near(latest.day, 1, [latest.clue])] : [];
}

function mostLikely(votes: readonly Vote[], clues: readonly Clue[]): Published | null {
  const weigh = (day: IsoDate): number =>
    votes.reduce((sum, v) => sum + (v.weights.get(day) ?? 0), 0) * weekdayFit(day, clues);
  const candidates = new Set(votes.flatMap((v) => [...v.weights.keys()]));
  const ranked = [...candidates]
    .map((day) => ({ day, weight: weigh(day) }))
    .sort((a, b) => b.weight - a.weight || (a.day < b.day ? -1 : 1));
  const best = ranked[0];
  if (!best || best.weight < ENOUGH) return null;
  const likely = new Set(ranked.filter((r) => r.weight >= best.weight * NEARLY_AS_LIKELY).map((r) => r.day));
  let [earliest, latest] = [best.day, best.day];
  while (likely.has(addDays(earliest, -1))) earliest = addDays(earliest, -1);
  while (likely.has(addDays(latest, 1))) latest = addDays(latest, 1);
  const because = [
    ...votes.filter((v) => v.weights.has(best.day)).flatMap((v) => v.because),
    ...clues.filter((c) => c.kind !== "day"),
  ];
  return { date: best.day, earliest, latest, basis: "inferred", because: distinct(because) };
}

const dot = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number =>
  [...a].reduce((sum, [word, w]) => sum + w * (b.get(word) ?? 0), 0);

const distinct = (spans: readonly Span[]): Span[] =>
  [...new Map(spans.map(({ start, end }) => [start, { start, end }])).values()].sort((a, b) => a.start - b.start);
