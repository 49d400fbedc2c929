import * as chrono from "chrono-node";
import type { Sentence, TimeMention } from "../../domain/annotation.ts";
import type { Article } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";
import { weekdayNamed } from "../../text/calendar.ts";
import { addDays, dayOf, weekdayOf } from "../../text/days.ts";

const WEEKDAY = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/i;
const MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\b/;
/** A day in figures or with its month, and no stretch of time ("in one hour", "11 days after"). */
const PRINTED_DAY = new RegExp(`\\d[./-]\\d|(?:${MONTH.source}).*\\d|\\d.*(?:${MONTH.source})`);
const RELATIVE = /\b(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b/i;
/** Every time that is told has a digit, or a word of the three above. */
const MAY_TELL = new RegExp(`\\d|${MONTH.source}|(?i:${WEEKDAY.source}|${RELATIVE.source})`.replaceAll("\\b", ""));
const YEAR =
  /\b(?:in|since|by|of|until|before|after|during|the end of)\s+((?:19|20)\d\d)\b(?!\s*(?:[-–]|members|people|dollars|dlrs))/gi;
const ANNIVERSARY = /\b(?:(?:\w+)\s+)?anniversary of\b/gi;
/** Words around a weekday that put it after the report rather than before. */
const AHEAD =
  /\b(?:will|would|to be|next|coming|due|expected|scheduled|plans?|planned|set to|tomorrow|ahead of|deadline|by|until)\b/i;
const SAID = /\b(?:said|told|announced|added|wrote|posted|reported|warned|declared)\b/i;

/**
 * Days and stretches of time that the text names, read against the day of the report. A weekday is stated, its calendar day inferred;
 * without a dated report it means nothing yet. Durations ("for three years") and "now" are left out.
 */
export function timesIn(article: Article, sentences: readonly Sentence[]): readonly TimeMention[] {
  const { text, published } = article;
  const today = published?.date ?? null;
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const at = (index: number, length: number): Span => ({
      start: sentence.start + index,
      end: sentence.start + index + length,
    });
    const found: TimeMention[] = [];
    const reference = today === null ? undefined : new Date(`${today}T12:00:00`);
    // Parsing takes long, and most sentences tell no time.
    for (const result of MAY_TELL.test(words) ? chrono.en.casual.parse(words, reference) : []) {
      const mention = mentionOf(result, words, today);
      if (mention) found.push({ ...at(result.index, result.text.length), ...mention });
    }
    const isFree = (span: Span): boolean => found.every((other) => other.end <= span.start || span.end <= other.start);
    for (const match of words.matchAll(YEAR)) {
      const year = match[1] ?? "";
      const span = at(match.index + match[0].length - year.length, year.length);
      if (isFree(span))
        found.push({
          ...span,
          shape: "year",
          means: { earliest: `${year}-01-01`, latest: `${year}-12-31`, basis: "inferred" },
        });
    }
    for (const match of words.matchAll(ANNIVERSARY)) {
      const span = at(match.index, match[0].length);
      if (isFree(span)) found.push({ ...span, shape: "anniversary", means: null });
    }
    return found.sort((a, b) => a.start - b.start);
  });
}

function mentionOf(
  result: chrono.ParsedResult,
  sentence: string,
  today: IsoDate | null,
): Pick<TimeMention, "shape" | "means"> | null {
  const { start, text } = result;
  const before = sentence.slice(0, result.index);
  if (/\b(?:for|every|per|within|over|than|age[ds]?)\s+(?:the\s+)?(?:past\s+|last\s+)?$/i.test(before)) return null;
  const day = isoOf(start);
  if (start.isCertain("day") && start.isCertain("month") && start.isCertain("year") && PRINTED_DAY.test(text))
    return { shape: "day", means: { date: day, basis: "stated" } };
  if (start.isCertain("day") && start.isCertain("month") && MONTH.test(text))
    return { shape: "day", means: today === null ? null : { date: nearestYear(day, today), basis: "inferred" } };
  if (WEEKDAY.test(text))
    return {
      shape: "weekday",
      means: today === null ? null : { date: weekday(text, sentence, today), basis: "inferred" },
    };
  if (RELATIVE.test(text))
    return { shape: "relative", means: today === null ? null : { date: day, basis: "inferred" } };
  if (start.isCertain("month") && !start.isCertain("day") && MONTH.test(text)) return monthOf(start, today);
  return null;
}

const isoOf = (parts: chrono.ParsedComponents): IsoDate =>
  dayOf(parts.get("year") ?? 1970, parts.get("month") ?? 1, parts.get("day") ?? 1);

/** "December 12" in a report of January is last December's. */
function nearestYear(day: IsoDate, today: IsoDate): IsoDate {
  const years = [-1, 0, 1].map((n) => `${Number(today.slice(0, 4)) + n}${day.slice(4)}`);
  const far = (iso: IsoDate): number => Math.abs(Date.parse(iso) - Date.parse(today));
  return years.sort((a, b) => far(a) - far(b))[0] ?? day;
}

function weekday(text: string, sentence: string, today: IsoDate): IsoDate {
  const wanted = weekdayNamed(WEEKDAY.exec(text)?.[0] ?? "");
  const back = (weekdayOf(today) - wanted + 7) % 7;
  if (/\blast\b/i.test(text)) return addDays(today, -(back || 7));
  if (/\bnext\b/i.test(text)) return addDays(today, 7 - back);
  const isAhead = AHEAD.test(sentence) && !SAID.test(nearby(sentence, text));
  return isAhead ? addDays(today, (7 - back) % 7) : addDays(today, -back);
}

/** The words just before and after a mention. */
function nearby(sentence: string, text: string): string {
  const at = sentence.indexOf(text);
  return sentence.slice(Math.max(0, at - 20), at + text.length + 30);
}

function monthOf(start: chrono.ParsedComponents, today: IsoDate | null): Pick<TimeMention, "shape" | "means"> | null {
  if (today === null && !start.isCertain("year")) return { shape: "month", means: null };
  const month = start.get("month") ?? 1;
  const first = dayOf(start.get("year") ?? 1970, month, 1);
  const from = start.isCertain("year") || today === null ? first : nearestYear(first, today);
  const last = addDays(dayOf(Number(from.slice(0, 4)) + (month === 12 ? 1 : 0), (month % 12) + 1, 1), -1);
  return { shape: "month", means: { earliest: from, latest: last, basis: "inferred" } };
}
