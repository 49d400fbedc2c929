import type { Published } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";
import { weekdayNamed } from "../../text/calendar.ts";
import { wordsIn } from "../../text/content-words.ts";
import { addDays, weekdayOf } from "../../text/days.ts";
import { type Digest, isName, wordsOf } from "../digest.ts";
import { onceIn } from "../once.ts";
import { BEGIN, type Deed, deedAt, INTO_FORCE } from "./dated-deeds.ts";
import { cluesIn, dayOfClue } from "./day-clues.ts";
import { hoursIn } from "./hours.ts";
import { longTimesIn } from "./months-and-years.ts";

/** A day, an hour, a month or a year that a report names, with the words for what happens then. */
export interface NamedTime {
  readonly report: Digest;
  /** The last day on which its report can have come out. */
  readonly latest: IsoDate | null;
  /** The stretch of its sentence around it. */
  readonly span: Span;
  readonly sentence: Span;
  readonly kind: "day" | "hour" | "month" | "year";
  /** The calendar day, where it can be told. */
  readonly date: IsoDate | null;
  /** 0 is Sunday; `null` for what is no day, or a calendar day of no known year. */
  readonly weekday: number | null;
  /** As it is compared where neither date nor weekday is known: "8-6", "18:30", "2037". */
  readonly printed: string;
  readonly planned: boolean;
  /** The verb that it hangs on is in the past tense. */
  readonly isPast: boolean;
  /** "Yesterday". */
  readonly isRelative: boolean;
  /** "Since August 8". */
  readonly isSince: boolean;
  /** A truce begins on one day and ends on another. */
  readonly turn: "begin" | "end" | null;
  /** Senses of the words around it, names and numbers left out, and of those right beside it. */
  readonly context: ReadonlySet<string>;
  /** Those around it, by their numbers. */
  readonly numbers: Int32Array;
  readonly beside: ReadonlySet<string>;
  /** What is done once then. */
  readonly deed: Deed | null;
}

const BEGINNING = "~begin";
const sensesOf = (words: string): ReadonlySet<string> => new Set(wordsIn(words).map((w) => w.sense));
const END = sensesOf("close conclude end expire finish halt lapse last stop");

/** Right before a day: it is to come. */
const FROM = /\b(?:beginning|by|effective|for|from|starting|until)(?: on)? $/i;
/** Words on either side that are read with it, and that say what happens; more behind one that opens the sentence. */
const AROUND = 10;
const BESIDE = 2;
const OPENING = 7;
/** Characters of a sentence that are shown whole. */
const SHORT = 120;
const RELATIVE = /\b(today|tonight|yesterday|tomorrow)\b/gi;
const OF_LAST_WEEK = /^ (?:of )?last week\b/i;
const WEEKDAY = /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g;

/** All that a report names. `published`: when it came out, as far as that is known. */
export const namedTimes = onceIn(findTimes, (a, b) => a?.earliest === b?.earliest && a?.latest === b?.latest);

function findTimes(report: Digest, published: Published | undefined): readonly NamedTime[] {
  const { text } = report.article;
  const inDays = (day: (today: IsoDate) => IsoDate | null): IsoDate | null => {
    const [first, last] = published ? [day(published.earliest), day(published.latest)] : [];
    return first && first === last ? first : null;
  };
  const clues = cluesIn(report);
  const at = (m: RegExpMatchArray, start: number): Span => ({
    start: start + (m.index ?? 0),
    end: start + (m.index ?? 0) + m[0].length,
  });
  return report.report.annotations.sentences.flatMap((s) => {
    const sentence = text.slice(s.start, s.end);
    const time = (place: Span, rest: Partial<NamedTime>): NamedTime => ({
      ...setting(report, s, place),
      report,
      latest: published?.latest ?? null,
      sentence: s,
      kind: "day",
      date: null,
      weekday: null,
      printed: "",
      planned: false,
      isRelative: false,
      isSince: /\bsince (?:early |late )?$/i.test(text.slice(Math.max(0, place.start - 14), place.start)),
      ...rest,
    });
    const weekdays = [...sentence.matchAll(WEEKDAY)].map((m) => {
      const place = at(m, s.start);
      const weekday = weekdayNamed(m[0]);
      const clue = clues.find((c) => c.start === place.start);
      const lead = text.slice(s.start, place.start);
      const own = time(place, { weekday });
      const planned = (clue?.kind === "weekday" && clue.planned && !own.isPast) || FROM.test(lead);
      const isLast = /\blast $/i.test(lead);
      const isBefore = OF_LAST_WEEK.test(text.slice(place.end, place.end + 14));
      return { ...own, planned, date: inDays((today) => dayNamed(weekday, today, { planned, isLast, isBefore })) };
    });
    const days = clues.flatMap((c) => {
      if (c.kind !== "day" || c.own || c.start < s.start || c.end > s.end) return [];
      // "The lines of August 7" are lines, not something that happens.
      if (/\bof $/.test(text.slice(s.start, c.start))) return [];
      const date = dayOfClue(c, published?.latest ?? null);
      const weekday = date ? weekdayOf(date) : c.weekday;
      const own = time(c, { date, weekday, printed: `${c.month}-${c.day}` });
      return [{ ...own, planned: c.planned && !own.isPast }];
    });
    const relative = [...sentence.matchAll(RELATIVE)].flatMap((m) => {
      const place = at(m, s.start);
      const word = m[1]?.toLowerCase();
      const date = inDays((today) => addDays(today, word === "yesterday" ? -1 : word === "tomorrow" ? 1 : 0));
      if (!date || report.quotes.some((q) => q.start <= place.start && place.start < q.end)) return [];
      return [time(place, { date, weekday: weekdayOf(date), planned: word === "tomorrow", isRelative: true })];
    });
    const hours = hoursIn(sentence).map((h) =>
      time({ start: s.start + h.start, end: s.start + h.end }, { kind: "hour", printed: h.printed }),
    );
    const long = longTimesIn(sentence).map(({ start, end, kind, printed }) =>
      time({ start: s.start + start, end: s.start + end }, { kind, printed }),
    );
    return [...weekdays, ...days, ...relative, ...hours, ...long];
  });
}

/** The next such day when it is planned, else the last one up to the day of the report. */
function dayNamed(
  weekday: number,
  today: IsoDate,
  { planned, isLast, isBefore }: { readonly planned: boolean; readonly isLast: boolean; readonly isBefore: boolean },
): IsoDate {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (isBefore) return addDays(today, ((weekday + 6) % 7) - ((weekdayOf(today) + 6) % 7) - 7);
  if (planned) return addDays(today, (7 - back) % 7);
  return addDays(today, -(isLast && back === 0 ? 7 : back));
}

/** The words around a time, without it. */
function setting(
  report: Digest,
  sentence: Span,
  time: Span,
): Pick<NamedTime, "span" | "context" | "numbers" | "beside" | "deed" | "turn" | "isPast"> {
  const words = wordsOf(report, sentence).filter((w) => w.content && (w.end <= time.start || w.start >= time.end));
  const telling = words.filter((w) => !isName(report, w) && !/^\d/.test(w.key));
  const sense = (w: { readonly sense: string }): string => (BEGIN.has(w.sense) ? BEGINNING : w.sense);
  const before = telling.filter((w) => w.end <= time.start);
  const after = telling.filter((w) => w.start >= time.end);
  const close = [...before.slice(-BESIDE), ...after.slice(0, before.length > 0 ? BESIDE : OPENING)].map(sense);
  const near = [...before.slice(-AROUND), ...after.slice(0, AROUND)];
  const start =
    time.end - sentence.start <= SHORT ? sentence.start : Math.min(near[0]?.start ?? time.start, time.start);
  const { deed, isPast } = deedAt(report, sentence, time);
  const isForce = INTO_FORCE.test(report.article.text.slice(sentence.start, sentence.end));
  const beside = new Set(isForce ? [...close, BEGINNING] : close);
  const context = new Set(isForce ? [...near.map(sense), BEGINNING] : near.map(sense));
  return {
    span: { start, end: sentence.end - start <= SHORT ? sentence.end : Math.max(near.at(-1)?.end ?? 0, time.end) },
    context,
    numbers: Int32Array.from(context, report.numberOf),
    beside,
    deed,
    isPast,
    turn: beside.has(BEGINNING) ? "begin" : words.some((w) => END.has(w.sense)) ? "end" : null,
  };
}
