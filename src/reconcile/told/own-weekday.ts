import type { Span } from "../../domain/span.ts";
import { weekdayNamed } from "../../text/calendar.ts";

/** Words that tell the weekday on which their report came out. */
export interface OwnWeekday extends Span {
  /** Sunday is 0. */
  readonly weekday: number;
}

const NAMED = "(?<day>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)";
const SHORT = "(?<day>Sun|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat)";
const CLOCK = "\\d{1,2}[:.]\\d{2}";
/** A part of a line above the story that prints nothing but a weekday, with an hour or a time of day: `Issue 45 · Friday`, `p. 131  Thu 06:12`. */
const ALONE = [
  new RegExp(`^${NAMED}(?: (?:afternoon|evening|morning|night)|,? ${CLOCK})?$`, "di"),
  new RegExp(`^${SHORT}\\.?,? ${CLOCK}$`, "d"),
];
/** "Every Thursday", "Friday edition", "from our Wednesday paper", "posted by Wessel, Tuesday evening". */
const PRINTED = [
  new RegExp(`\\b(?:every|(?:issued|posted|published|updated)(?: on| by [^,]{2,30},)?) ${NAMED}\\b`, "di"),
  new RegExp(
    `\\b${NAMED}(?:[’']s)? (?:bulletin|column|edition|essay|issue|newsletter|number|paper|supplement)\\b`,
    "di",
  ),
];
/** Parts of such a line; a dash and a comma stand in headlines, too. */
const BETWEEN = /\s*[|·•]\s*|\s{2,}|\t/g;
/** Above a story stand so many short lines at most. */
const HEAD = { lines: 6, characters: 120 };
/** "Since yesterday, Monday, …": by how many days what a report names lies off its own. */
const SEEN_FROM = { yesterday: 1, today: 0, tomorrow: -1 } as const;
const DEICTIC = new RegExp(`\\b(?<seen>yesterday|today|tomorrow),? \\(?${NAMED}\\b`, "dgi");

/** What is printed above a story and what its first sentences say of today; several that contradict one another tell nothing. `leadEnd`: where these end. */
export function ownWeekdays(text: string, leadEnd: number): readonly OwnWeekday[] {
  const found = [...linesAbove(text).flatMap((line) => printedIn(text, line)), ...deicticIn(text.slice(0, leadEnd))];
  return new Set(found.map((f) => f.weekday)).size === 1 ? found : [];
}

/** The short lines at the head of a text, up to the first that is a paragraph. */
function linesAbove(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (lines.length === HEAD.lines || line.length > HEAD.characters) break;
    lines.push({ start: index, end: index + line.length });
  }
  return lines;
}

function printedIn(text: string, { start, end }: Span): readonly OwnWeekday[] {
  const line = text.slice(start, end);
  const printed = PRINTED.flatMap((pattern) => weekdayOf(pattern.exec(line), start, 0));
  const gaps = [...line.matchAll(BETWEEN)];
  const starts = [0, ...gaps.map((gap) => gap.index + gap[0].length)];
  const parts = starts.map((from, i) => ({ from, part: line.slice(from, gaps[i]?.index ?? line.length) }));
  return [
    ...printed,
    ...parts.flatMap(({ from, part }) => ALONE.flatMap((pattern) => weekdayOf(pattern.exec(part), start + from, 0))),
  ];
}

const deicticIn = (lead: string): readonly OwnWeekday[] =>
  [...lead.matchAll(DEICTIC)].flatMap((m) =>
    weekdayOf(m, 0, SEEN_FROM[(m.groups?.seen ?? "").toLowerCase() as keyof typeof SEEN_FROM] ?? 0),
  );

/** `from`: where the words that matched begin in the text; `later`: by how many days the report is later than the weekday. */
function weekdayOf(match: RegExpExecArray | null, from: number, later: number): readonly OwnWeekday[] {
  const [start, end] = match?.indices?.groups?.day ?? [];
  const name = match?.groups?.day;
  if (start === undefined || end === undefined || !name) return [];
  return [{ weekday: (weekdayNamed(name) + later + 7) % 7, start: from + start, end: from + end }];
}
