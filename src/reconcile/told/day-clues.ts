import type { IsoDate } from "../../domain/day.ts";
import type { Span } from "../../domain/span.ts";
import { monthNamed, weekdayNamed } from "../../text/calendar.ts";
import { weekdayOf } from "../../text/days.ts";
import type { Digest } from "../digest.ts";
import { once } from "../once.ts";
import { ownWeekdays } from "./own-weekday.ts";

/** Words of a report that bound its day. */
export type Clue = Span &
  (
    | {
        readonly kind: "weekday";
        readonly weekday: number;
        readonly planned: boolean;
        /** Its clause says whether it has been: no comma parts it from what tells. */
        readonly isClear: boolean;
        readonly leads: boolean;
        /** "Monday's matches", not "Monday night": it tells which, not when. */
        readonly tellsWhich: boolean;
        /** "Announced here this Friday": on the day of the report. */
        readonly isToday: boolean;
      }
    /** The weekday of the report itself, and that of its news where it tells of the day before. */
    | { readonly kind: "own"; readonly weekday: number; readonly event: number | null }
    | {
        readonly kind: "day";
        readonly month: number;
        readonly day: number;
        readonly year: number | null;
        /** As printed beside it: "Wednesday, January 15". */
        readonly weekday: number | null;
        /** Its clause tells what happened. */
        readonly past: boolean;
        /** It stands in the dateline, or beside what says when the report came out. */
        readonly own: boolean;
        readonly planned: boolean;
        readonly leads: boolean;
      }
    | { readonly kind: "anniversary"; readonly ordinal: string; readonly eve: boolean; readonly marks: boolean }
  );

type WeekdayClue = Clue & { readonly kind: "weekday" };

const WEEKDAY = /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g;
/** What the report is the day after: "a day after Monday's clash". */
const DAY_AFTER = /\b(?:a|one|the) day after\b(?<what>[^,.\n]{5,120})/dgi;
const MONTH =
  "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const MONTH_DAY = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?`, "g");
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\b(?:,? (\\d{4})\\b)?`, "g");
const ANNIVERSARY = /(\beve of )?\b(?:the |its |their )?(\w+) anniversary of ((?:[\w’'-]+ ?){1,5})/gi;
/** Before a day, in its clause: it is to come. */
const TO_COME =
  /\b(?:(?:will|shall|ahead of|announced an? \w+|deadline|due|expected|expires?|on the eve|plan(?:s|ned)?|scheduled|set|starting|to be|upcoming|would)\b[^.;\n]{0,80}|(?:before|by|next|until) (?:(?:close|dawn|dusk|early|end|evening|late|midday|midnight|morning|nightfall|noon|of|on|sunset|the|this|\d\w*) ){0,5})$/i;
/** Right before a day: what is said to be, will be. "The assembly meets on Tuesday." */
const SCHEDULED =
  /\b(?:arrive|begin|close|convene|end|expire|leave|meet|open|reopen|restart|resume|return|sit|start|vote)s? (?:again |there |here )?(?:on |this )?$/i;
/** Before a day, in its clause: it has been. */
const HAPPENED = /\b(?:had|said|told|took|was|were|met|held|began|came|made|went|\w{2,}ed)\b[^.;]{0,25}$/i;
/** Not the latest of its kind: what it dates is background. */
const BACKGROUND = /\b(?:after|ago|earlier|from|since|last|previous(?:ly)?|following|in the wake of)\b[^.;]{0,25}$/i;
/** The first sentences carry the day of the news. */
const LEAD_CHARACTERS = 250;

/** In the order of the text. */
export const cluesIn = once((report: Digest): readonly Clue[] => {
  const { text } = report.article;
  const around = settingOf(report);
  const own = ownWeekdays(text, around.leadEnd);
  const weekdays = weekdaysIn(report, around).filter((c) => !own.some((o) => o.start === c.start));
  const clues = [...weekdays, ...daysIn(report, around), ...anniversariesIn(text)];
  const told =
    own.length > 0
      ? [...own.map((o) => ({ kind: "own" as const, event: null, ...o })), ...clues]
      : afterItsDay(clues, text, around.begins);
  return told.toSorted((a, b) => a.start - b.start);
});

/** What the words around a place in a report say of it, by its offset. */
interface Setting {
  /** Where the text after the headline begins, and where its first sentences end. */
  readonly begins: number;
  readonly leadEnd: number;
  readonly isStory: (offset: number) => boolean;
  readonly before: (offset: number) => string;
  /** `within`: the part of the words before it that counts. */
  readonly isPlanned: (offset: number, within?: RegExp) => boolean;
  readonly hasHappened: (offset: number) => boolean;
}

function settingOf({ article: { text }, words, title }: Digest): Setting {
  const first = words[0]?.start ?? 0;
  const begins = Math.max(title?.end ?? 0, first);
  const before = (at: number): string => text.slice(Math.max(0, at - 100), at).replace(/\b([ap])\.m\./gi, "$1m");
  return {
    begins,
    leadEnd: begins + LEAD_CHARACTERS,
    isStory: (offset) => offset >= first,
    before,
    isPlanned: (at, within = /.*$/s) => {
      const words = within.exec(before(at))?.[0] ?? "";
      return TO_COME.test(words) || SCHEDULED.test(words);
    },
    hasHappened: (at) => HAPPENED.test(before(at)) && !BACKGROUND.test(before(at)),
  };
}

function weekdaysIn({ article: { text }, parse }: Digest, around: Setting): WeekdayClue[] {
  const { before, isPlanned, hasHappened, leadEnd } = around;
  const isLongAgo = (start: number, end: number): boolean =>
    /\blast $/i.test(before(start)) || /^,? (?:of )?last (?:week|month)\b/i.test(text.slice(end, end + 20));
  return [...text.matchAll(WEEKDAY)].flatMap(({ 0: printed, index: start }): WeekdayClue[] => {
    const end = start + printed.length;
    if (!around.isStory(start) || isLongAgo(start, end)) return [];
    const planned = isPlanned(start);
    return [
      {
        kind: "weekday",
        weekday: weekdayNamed(printed),
        planned,
        isClear: planned === isPlanned(start, /[^,]*$/),
        leads: start < leadEnd,
        tellsWhich: tellsWhich(start, text, parse),
        isToday: !planned && hasHappened(start) && /\bthis $/i.test(before(start)),
        start,
        end,
      },
    ];
  });
}

/** "January 15" and "15 January", those first. */
function daysIn({ article: { text, boilerplate } }: Digest, around: Setting): (Clue & { kind: "day" })[] {
  const dated = boilerplate.filter(({ kind }) => kind === "dateline" || kind === "metadata");
  const printed = [
    ...[...text.matchAll(MONTH_DAY)].map((m) => ({ m, month: m[1], day: m[2], year: m[3] })),
    ...[...text.matchAll(DAY_MONTH)].map((m) => ({ m, month: m[2], day: m[1], year: m[3] })),
  ];
  return printed.flatMap(({ m: { 0: words, index: start }, month, day, year }): (Clue & { kind: "day" })[] => {
    const own = dated.some((b) => b.start <= start && start < b.end);
    if ((!own && !around.isStory(start)) || Number(day) > 31) return [];
    const planned = around.isPlanned(start);
    return [
      {
        kind: "day",
        month: monthNamed(month ?? ""),
        day: Number(day),
        year: year ? Number(year) : null,
        weekday: weekdayBefore(text.slice(Math.max(0, start - 14), start)),
        past: around.hasHappened(start) && !planned,
        own,
        planned,
        leads: start < around.leadEnd,
        start,
        end: start + words.length,
      },
    ];
  });
}

const anniversariesIn = (text: string): Clue[] =>
  [...text.matchAll(ANNIVERSARY)].map(({ 0: words, 1: eve, 2: ordinal = "", index: start }) => ({
    kind: "anniversary",
    ordinal: ordinal.toLowerCase(),
    eve: eve !== undefined,
    marks: eve !== undefined || /\b(?:on|marks?|marked|marking|as)\s+$/i.test(text.slice(0, start)),
    start,
    end: start + words.trimEnd().length,
  }));

const TIME_OF_DAY = /^(?:afternoon|dawn|evening|lunchtime|midday|midnight|morning|night|noon)\b/i;

/** The word at an offset stands before a noun, and that is no time of day. */
function tellsWhich(offset: number, text: string, { starts, heads, relations }: Digest["parse"]): boolean {
  const token = starts.indexOf(offset);
  const head = starts[heads[token] ?? -1];
  return (
    head !== undefined && /^(?:compound|nmod:poss)/.test(relations[token] ?? "") && !TIME_OF_DAY.test(text.slice(head))
  );
}

/**
 * "A day after Monday's clash", or, where a report opens with "A day after the clash", of the one past weekday that it names, if words of
 * the clash come back beside that weekday.
 */
function afterItsDay(clues: readonly Clue[], text: string, begins: number): readonly Clue[] {
  const lead = text.slice(begins, begins + LEAD_CHARACTERS);
  const [told] = lead.matchAll(DAY_AFTER);
  if (!told) return clues;
  const [start, end] = (told.indices?.groups?.what ?? [0, 0]).map((at) => begins + at) as [number, number];
  const weekdays = clues.filter((c) => c.kind === "weekday");
  const named = weekdays.find((c) => start <= c.start && c.end <= end);
  const opens = /^\W*$/.test(lead.slice(0, told.index));
  const event = named ?? (opens ? comingBack(told.groups?.what ?? "", weekdays, text) : null);
  if (!event) return clues;
  const own = { kind: "own", weekday: (event.weekday + 1) % 7, event: event.weekday } as const;
  return clues.map((c) => (c === event ? { ...own, start: c.start, end: c.end } : c));
}

/** The one past weekday, where a name or long word of the phrase stands before it in its sentence. */
function comingBack(phrase: string, weekdays: readonly WeekdayClue[], text: string): WeekdayClue | null {
  const past = weekdays.filter((c) => !c.planned);
  const [first] = past;
  if (!first || past.some((c) => c.weekday !== first.weekday)) return null;
  const around = text.slice(text.lastIndexOf(".", first.start) + 1, first.end);
  return (phrase.match(/\p{Lu}\p{L}{2,}|\p{L}{6,}/gu) ?? []).some((word) => around.includes(word)) ? first : null;
}

/** "Wednesday, " → 3. */
function weekdayBefore(words: string): number | null {
  const at = weekdayNamed(/(\w+day),? (?:the |\()?$/i.exec(words)?.[1] ?? "");
  return at < 0 ? null : at;
}

/** The calendar day of a "day" clue, its year taken from the day nearest to `around` when none is printed. */
export function dayOfClue(clue: Clue & { kind: "day" }, around: IsoDate | null): IsoDate | null {
  const two = (n: number): string => String(n).padStart(2, "0");
  const inYear = (year: number): IsoDate => `${year}-${two(clue.month)}-${two(clue.day)}`;
  const isReal = (day: IsoDate): boolean => new Date(`${day}T00:00:00Z`).toISOString?.().slice(0, 10) === day;
  const years = clue.year ? [clue.year] : around ? [-1, 0, 1].map((d) => Number(around.slice(0, 4)) + d) : [];
  const distance = (day: IsoDate): number => Math.abs(Date.parse(day) - Date.parse(around ?? day));
  return (
    years
      .map(inYear)
      .filter((d) => !Number.isNaN(Date.parse(d)) && isReal(d))
      .filter((d) => clue.weekday === null || weekdayOf(d) === clue.weekday)
      .sort((a, b) => distance(a) - distance(b))[0] ?? null
  );
}
