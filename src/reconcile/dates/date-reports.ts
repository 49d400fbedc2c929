import type { ArticleId, Published } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";
import { daysBetween } from "../../text/days.ts";
import type { Digest } from "../digest.ts";
import { anniversaryBounds } from "./anniversaries.ts";
import { ANY_DAY, type Bound, type Days, meet } from "./bound.ts";
import { cluesIn } from "./clues.ts";
import { anchorOf, namedDayBounds } from "./named-days.ts";
import { weekFinder } from "./same-weekday.ts";
import { type SharedWords, sharedBounds } from "./shared-words.ts";
import { fitWeekdays } from "./weekdays.ts";

/** A longer interval places a report nowhere. */
const MOST_DAYS = 31;
/** A report dated to so few days needs no week. */
const SHORT_DAYS = 1;
/** So near the days of others a reading may be theirs, and so far off it cannot. */
const NEAR_DAYS = 7;
const FAR_DAYS = 14;

/** What bounds the day of a report that prints none. `published` is `null` where that is not enough, or contradicts itself. */
export interface Dating {
  readonly published: Published | null;
  readonly days: Days;
  readonly reasons: readonly string[];
}

/**
 * Intervals for reports without a date, from the days that their words name and the words that they share with reports whose days are
 * known; each report that is dated so may date others.
 */
export function dateReports(
  reports: readonly Digest[],
  shared: readonly SharedWords[],
): { readonly published: Map<ArticleId, Published>; readonly datings: Map<ArticleId, Dating> } {
  const published = new Map(
    reports.flatMap((r) => (r.article.published ? [[r.id, r.article.published] as const] : [])),
  );
  const datings = new Map<ArticleId, Dating>();
  const sure = [...published.values()].flatMap((p) => p.date ?? []).sort();
  for (const [id, printed] of published) {
    const dating = printed.date === null && printed.basis === "stated" ? readingAmong(printed, sure) : null;
    if (!dating?.published) continue;
    published.set(id, dating.published);
    datings.set(id, dating);
  }
  const around = middleOf([...published.values()].map((p) => p.earliest));
  const weekOf = weekFinder(reports);
  const state: State = { reports, shared: Map.groupBy(shared, (s) => s.report), published, datings, around };
  do dateByBounds(state);
  while (dateByWeeks(state, weekOf));
  return { published, datings };
}

/** Whether other reports can tell more of a report's day than it does itself. */
export const isDayOpen = ({ article: { published } }: Digest): boolean =>
  !published || lengthOf(published) > SHORT_DAYS;

/** What dating has found so far. */
interface State {
  readonly reports: readonly Digest[];
  readonly shared: ReadonlyMap<ArticleId, readonly SharedWords[]>;
  readonly published: Map<ArticleId, Published>;
  readonly datings: Map<ArticleId, Dating>;
  readonly around: IsoDate | null;
}

/** Dates what has no date, until nothing more is found. */
function dateByBounds(state: State): void {
  for (let found = true; found; ) {
    found = false;
    for (const report of state.reports) {
      if (state.published.has(report.id)) continue;
      const dating = dateOne(report, state, []);
      state.datings.set(report.id, dating);
      if (!dating.published) continue;
      state.published.set(report.id, dating.published);
      found = true;
    }
  }
}

/** Dates, or narrows, all that the weeks of the days known so far place; `false` when they place nothing more. */
function dateByWeeks(state: State, weekOf: ReturnType<typeof weekFinder>): boolean {
  const { reports, published, datings } = state;
  const found = reports.flatMap((report) => {
    const before = published.get(report.id);
    if (before && lengthOf(before) <= SHORT_DAYS) return [];
    const weeks = weekOf(report, published);
    const dating = weeks.length > 0 ? dateOne(report, state, weeks) : null;
    const isNarrower = dating?.published && (!before || lengthOf(dating.published) < lengthOf(before));
    return dating?.published && isNarrower ? [{ id: report.id, dating, now: dating.published }] : [];
  });
  for (const { id, dating, now } of found) {
    datings.set(id, dating);
    published.set(id, now);
  }
  return found.length > 0;
}

/** Of a day that can be read two ways (`3/4/2031`), the reading among the days of the others, when the other one lies far off. */
function readingAmong(printed: Published, sure: readonly IsoDate[]): Dating | null {
  const [first, last] = [sure[0], sure.at(-1)];
  if (!first || !last) return null;
  const distance = (day: IsoDate): number => Math.max(0, daysBetween(day, first), daysBetween(last, day));
  const [near, far] = [printed.earliest, printed.latest].sort((a, b) => distance(a) - distance(b));
  if (!near || !far || distance(near) > NEAR_DAYS || distance(far) <= FAR_DAYS) return null;
  const days = { earliest: near, latest: near };
  const reasons = [`of the two days that it may print, ${near} is among those of its storyline`];
  return { published: { ...printed, ...days, date: near, basis: "inferred", reasons }, days, reasons };
}

function dateOne(report: Digest, { reports, shared, published, around }: State, weeks: readonly Bound[]): Dating {
  const clues = cluesIn(report);
  const isBack = looksBack(report);
  const named = namedDayBounds(clues, anchorOf(clues, isBack ? null : around));
  // A day of its own, in the dateline, needs no other words; what looks back on others is not of their days.
  const isOwn = named.length === 1 && named[0]?.earliest === named[0]?.latest;
  const bounds =
    isOwn || isBack
      ? named
      : [
          ...named,
          ...weeks,
          ...anniversaryBounds(report, reports, published),
          ...sharedBounds(report, shared.get(report.id) ?? [], published, clues),
        ];
  const days = bounds.reduce<Days | null>((met, bound) => met && meet(met, bound), ANY_DAY);
  const telling = days ? bounds.filter((b) => isTight(b, days)) : bounds;
  const reasons = [...new Set(telling.map((b) => b.reason))];
  const fit = days && fitWeekdays(days, clues);
  const { earliest, latest } = fit?.days ?? days ?? ANY_DAY;
  // A stretch without the one weekday that the report opens with is not its own.
  const opening = clues.flatMap((c) => (c.kind === "weekday" && c.leads && !c.planned ? c.weekday : []));
  const length = earliest && latest ? daysBetween(earliest, latest) : Number.POSITIVE_INFINITY;
  const isOther = !fit && length < 7 && new Set(opening).size === 1;
  if (isOther || earliest === null || latest === null || length > MOST_DAYS)
    return { published: null, days: days ?? ANY_DAY, reasons };
  const because = distinct([...telling.flatMap((b) => b.because), ...(fit?.because ?? [])]);
  const words = (fit?.because ?? []).map(({ start, end }) => report.article.text.slice(start, end));
  const all = words.length > 0 ? [...reasons, `it names ${[...new Set(words)].join(", ")}`] : reasons;
  return {
    published: {
      date: earliest === latest ? earliest : null,
      earliest,
      latest,
      basis: "inferred",
      because,
      reasons: all,
    },
    days: { earliest, latest },
    reasons: all,
  };
}

/** "One year on, …": it tells what others told, and in another year. */
const looksBack = ({ title, article: { text } }: Digest): boolean =>
  title !== null && /\byears? (?:after|ago|later|on)\b/i.test(text.slice(title.start, title.end));

/** It sets an end of the interval. */
const isTight = (bound: Bound, days: Days): boolean =>
  (bound.earliest !== null && bound.earliest === days.earliest) ||
  (bound.latest !== null && bound.latest === days.latest);

const lengthOf = ({ earliest, latest }: Published): number => daysBetween(earliest, latest);

const middleOf = (days: readonly IsoDate[]): IsoDate | null => [...days].sort()[days.length >> 1] ?? null;

const distinct = (spans: readonly Span[]): Span[] =>
  [...new Map(spans.map(({ start, end }) => [start, { start, end }])).values()].sort((a, b) => a.start - b.start);
