import type { ArticleId, Published } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";
import { addDays, daysBetween } from "../../text/days.ts";
import type { Digest } from "../digest.ts";
import { cluesIn } from "../told/day-clues.ts";
import { anniversaryBounds } from "./anniversaries.ts";
import { ANY_DAY, type Bound, type Interval, meet } from "./bound.ts";
import { anchorDay, namedDayBounds } from "./named-days.ts";
import { weekFinder } from "./same-weekday.ts";
import { copiedBounds, type SharedWords, toldBounds } from "./shared-words.ts";
import { isUnheardOf } from "./unheard-of.ts";
import { eventOf, fitWeekdays, type WeekdayFit } from "./weekdays.ts";
import { dayInYear, yearTold } from "./year-told.ts";

/** A longer interval places a report nowhere. */
const MOST_DAYS = 31;
/** A report dated to so few days needs no week. */
const SHORT_DAYS = 1;
/** Reports are dated to so many days before others are to more. */
const SURENESS = [SHORT_DAYS, 7, MOST_DAYS];
/** So near the days of others a reading may be theirs, and so far off it cannot. */
const NEAR_DAYS = 7;
const FAR_DAYS = 14;

/** What bounds the day of a report that prints none. `published` is `null` where that is not enough, or contradicts itself. */
export interface Dating {
  readonly published: Published | null;
  readonly days: Interval;
  /** The same before weekdays narrow it. */
  readonly bounded: Interval;
  readonly reasons: readonly string[];
  /** The weekdays that it names, where they tell days apart. */
  readonly fit: WeekdayFit | null;
  /** Bounds that hold whatever else is told alike. */
  readonly firm: readonly Bound[];
}

/**
 * Intervals for reports without a date, from the days that their words name and the words that they share with reports whose days are
 * known; each report that is dated so may date others. `year` is the user's, for days that are printed without one.
 */
export function dateReports(
  reports: readonly Digest[],
  shared: readonly SharedWords[],
  year: number | null = null,
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
  const around =
    middleOf([...published.values()].map((p) => p.earliest)) ?? dayInYear(reports, year) ?? yearTold(reports);
  const weekOf = weekFinder(reports);
  const state: State = { reports, shared: Map.groupBy(shared, (s) => s.report), published, datings, around };
  const printed = new Set(published.keys());
  do {
    // What was dated by a report that is of another week is dated anew.
    for (const id of published.keys()) if (!printed.has(id)) published.delete(id);
    do dateByBounds(state);
    while (dateByWeeks(state, weekOf));
  } while (dateLater(state, printed));
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

/**
 * Dates what has no date, until nothing more is found. What can be dated to few days goes first: it dates others better than what can
 * only be dated roughly.
 */
function dateByBounds(state: State): void {
  for (let found = true; found; ) {
    const open = state.reports.filter((report) => !state.published.has(report.id));
    const dated = open.map((report) => ({ id: report.id, dating: dateOne(report, state, []) }));
    for (const { id, dating } of dated) state.datings.set(id, dating);
    const surest = SURENESS.map((most) =>
      dated.filter(({ dating: { published, bounded } }) => published && lengthOf(bounded) <= most),
    ).find((some) => some.length > 0);
    for (const { id, dating } of surest ?? []) if (dating.published) state.published.set(id, dating.published);
    found = surest !== undefined;
  }
}

/** What has not happened on the day that its report was dated by is news of a week later: once for each report; `false` when there is none. */
function dateLater({ reports, published, datings }: State, settled: Set<ArticleId>): boolean {
  for (const report of reports) {
    if (settled.has(report.id)) continue;
    const { fit, firm } = datings.get(report.id) ?? { fit: null, firm: [] };
    const event = fit && eventOf(fit);
    if (!event || !isUnheardOf(event, report, fit.because, reports, published)) continue;
    const later = weekLater(fit, firm, event);
    const dating = later && placed(report, later, [later], fit);
    if (!later || !dating?.published) continue;
    datings.set(report.id, { ...dating, bounded: later, fit, firm });
    published.set(report.id, dating.published);
    settled.add(report.id);
    return true;
  }
  return false;
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
  const published = { ...printed, ...days, date: near, basis: "inferred" as const, reasons };
  return { published, days, bounded: days, reasons, fit: null, firm: [] };
}

function dateOne(report: Digest, { reports, shared, published, around }: State, weeks: readonly Bound[]): Dating {
  const clues = cluesIn(report);
  const isBack = looksBack(report);
  const named = namedDayBounds(clues, anchorDay(clues, isBack ? null : around));
  // A day of its own, in the dateline, needs no other words; what looks back on others is not of their days.
  const isOwn = named.length === 1 && named[0]?.earliest === named[0]?.latest;
  const alike = shared.get(report.id) ?? [];
  const others = [
    ...weeks,
    ...anniversaryBounds(report, reports, published),
    ...copiedBounds(report, alike, published),
  ];
  const firm = isOwn || isBack ? named : [...named, ...others];
  const bounds = isOwn || isBack ? firm : [...firm, ...toldBounds(report, alike, published)];
  const days = meetAll(bounds);
  const telling = days ? bounds.filter((b) => isTight(b, days)) : bounds;
  const fit = days && fitWeekdays(days, clues);
  const bounded = days ?? ANY_DAY;
  const found = fit?.days ?? bounded;
  // A stretch without the one weekday that the report opens with is not its own.
  const opening = clues.flatMap((c) => (c.kind === "weekday" && c.leads && !c.planned ? c.weekday : []));
  const isOther = !fit && lengthOf(found) < 7 && new Set(opening).size === 1;
  if (isOther || lengthOf(found) > MOST_DAYS)
    return { published: null, days: bounded, bounded, reasons: reasonsOf(telling), fit: null, firm };
  return { ...placed(report, found, telling, fit), bounded, fit, firm };
}

/** A report put between two days, with the words and reasons for it. */
function placed(
  { article: { text } }: Digest,
  days: Interval,
  telling: readonly Bound[],
  fit: WeekdayFit | null,
): Pick<Dating, "published" | "days" | "reasons"> {
  const { earliest, latest } = days;
  const because = distinct([...telling.flatMap((b) => b.because), ...(fit?.because ?? [])]);
  const words = [...new Set((fit?.because ?? []).map(({ start, end }) => text.slice(start, end)))];
  const reasons = [...reasonsOf(telling), ...(words.length > 0 ? [`it names ${words.join(", ")}`] : [])];
  if (earliest === null || latest === null) return { published: null, days, reasons };
  const date = earliest === latest ? earliest : null;
  return { published: { date, earliest, latest, basis: "inferred", because, reasons }, days, reasons };
}

const reasonsOf = (telling: readonly Bound[]): readonly string[] => [...new Set(telling.map((b) => b.reason))];

const meetAll = (bounds: readonly Bound[]): Interval | null =>
  bounds.reduce<Interval | null>((met, bound) => met && meet(met, bound), ANY_DAY);

/** A week later than the one day that weekdays gave, where no firm bound forbids it: that others tell of like things does not. */
function weekLater({ days, because }: WeekdayFit, firm: readonly Bound[], event: IsoDate): Bound | null {
  if (days.earliest === null) return null;
  const day = addDays(days.earliest, 7);
  const reason = `no report of ${event} or the days after tells what it tells of that weekday`;
  return meetAll([...firm, { earliest: day, latest: day, because, reason }])
    ? { earliest: day, latest: day, because, reason }
    : null;
}

/** "One year on, …": it tells what others told, and in another year. */
const looksBack = ({ title, article: { text } }: Digest): boolean =>
  title !== null && /\byears? (?:after|ago|later|on)\b/i.test(text.slice(title.start, title.end));

/** It sets an end of the interval. */
const isTight = (bound: Bound, days: Interval): boolean =>
  (bound.earliest !== null && bound.earliest === days.earliest) ||
  (bound.latest !== null && bound.latest === days.latest);

/** In days; without end where a side is open. */
const lengthOf = ({ earliest, latest }: Interval): number =>
  earliest && latest ? daysBetween(earliest, latest) : Number.POSITIVE_INFINITY;

const middleOf = (days: readonly IsoDate[]): IsoDate | null => [...days].sort()[days.length >> 1] ?? null;

const distinct = (spans: readonly Span[]): Span[] =>
  [...new Map(spans.map(({ start, end }) => [start, { start, end }])).values()].sort((a, b) => a.start - b.start);
