import type { Boilerplate } from "../../domain/article.ts";
import { isSection, saysOutlet } from "../../text/outlet-nouns.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { Line } from "./lines.ts";

const LONGEST = 180;
const LONGEST_SENTENCE = 100;
const MARKDOWN = /^(?:#{1,3}|>{1,3})\s+/;

/** A line that is itself a sentence is a headline only when it is capitalised throughout, or short and set apart. */
function looksLikeHeadline(line: Line, next: Line | undefined, isApart: boolean): boolean {
  const text = line.text.replace(MARKDOWN, "");
  if (text.length > LONGEST || /[.!?]["”’)]?\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return false;
  if (MARKDOWN.test(line.text)) return true;
  if (!isApart && !(next && next.text.length > 2 * text.length)) return false;
  if (!/[.,:]["”’]?$/.test(text)) return true;
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capital / Math.max(1, words.length) > 0.7 || (isApart && text.length <= LONGEST_SENTENCE);
}

/** A section, an edition, a motto or a notice stands above a headline in lines of its own; a byline below it. */
const NO_HEADLINE = /^\(|^by\b|\|| \/ |^(?:from|for|issue|no\.|vol)\b|^\d|^\S+ \S+$|^\S+$/i;
/** So many lines are a paragraph's, or of the head. */
const LONG = 120;

const BLANK = /\n\s*\n|\r\s*\r/;

/** The headline: the first line that is no boilerplate, where it has the look of one and a story follows; where lines about the paper stand above, the one that stands below them. */
export function headlineOf(lines: readonly Line[], boilerplate: readonly Boilerplate[], text: string): string | null {
  const isStory = (line: Line): boolean =>
    !boilerplate.some(({ start, end }) => start <= line.start && end > line.start);
  const story = lines.filter(isStory);
  const [first] = story;
  if (!first) return null;
  const below = belowMasthead(lines, isStory, text) ?? belowName(lines, isStory, text);
  for (const line of below && below !== first ? [below, first] : [first]) {
    const next = story[story.indexOf(line) + 1];
    const isPartly = boilerplate.some(({ start }) => start > line.start && start < line.end);
    // A date or a byline stands between it and the story.
    const isApart = line.alone || lines[lines.indexOf(line) + 1] !== next;
    if (next && (line === below || looksLikeHeadline(line, next, isApart)) && !isPartly)
      return line.text.replace(MARKDOWN, "");
  }
  return null;
}

/** The first line that may be a headline below the lines at the top, where these are several and tell of the paper. */
function belowMasthead(lines: readonly Line[], isStory: (line: Line) => boolean, text: string): Line | null {
  const end = lines.findIndex((line, i) => i > 0 && BLANK.test(text.slice(lines[i - 1]?.end, line.start)));
  const top = lines.slice(0, Math.max(0, end));
  const head = top.find(isStory);
  if (top.length < 2 || (head && !tellsOfPaper(head.text))) return null;
  const line = lines.slice(end).find((l) => isStory(l) && !NO_HEADLINE.test(l.text));
  return line && line.text.length <= LONG && !/[.:]$/.test(line.text) ? line : null;
}

/** A section, a motto, an outlet; a name in capitals. */
const tellsOfPaper = (line: string): boolean =>
  NO_HEADLINE.test(line) || saysOutlet(line) || (/^\P{Ll}+$/u.test(line) && line.split(" ").length <= NAME_WORDS);
const NAME_WORDS = 4;

/** Lines of their own at the top that tell of the paper: so many at most. */
const HEAD_LINES = 4;
/** Below what may be a headline itself, one of fewer words is none. */
const LEAST_WORDS = 4;

/** The first line that may be a headline below a name, a section or a motto in a line of its own: "The Quay Lantern", "WORLD", "Since 1931". */
function belowName(lines: readonly Line[], isStory: (line: Line) => boolean, text: string): Line | null {
  const from = lines.findIndex(isStory);
  const body = lines.findIndex((line) => line.text.length > LONG);
  const [first, ...head] = lines
    .slice(from, Math.min(from + HEAD_LINES, body < 0 ? lines.length : body))
    .filter((line) => isStory(line) && line.alone);
  if (!first || first !== lines[from] || !isOfPaper(first, text)) return null;
  const least = saysOfPaper(first.text) ? 1 : LEAST_WORDS;
  const [line, next] = head.filter(
    (l) => !isOfPaper(l, text) && l.text.split(" ").length >= least && !/[.:]$/.test(l.text),
  );
  if (!line || !next) return line ?? null;
  return isMotto(line, text) && !isMotto(next, text) ? next : line;
}

const EDITION = /\b(?:edition|in English)\)?$|\b(?:since|founded|established|est\.?) (?:in )?\d{4}$/i;
/** "QUAY LANTERN - news from the islands", "Quay and Tide — a weekly". */
const DESCRIBED = /^(?:(?:\p{Lu}[\p{L}’'-]*|and|of|the) ){1,5}[-–—] (?:an?|news|notes|official|the|your) /u;
/** "The Quay Lantern", "QUAY LANTERN"; a headline may look so, too. */
const NAME = /^(?:The )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}$/u;

/** "World", "News > World", "QUAY LANTERN | World", "English edition". */
const saysOfPaper = (line: string): boolean =>
  EDITION.test(line) || DESCRIBED.test(line) || isSection(line.split(/ [>/|»] /).at(-1) ?? line);

/** Says so, or is a name: the words of a headline stand in its story in small letters. */
const isOfPaper = ({ text: line, end }: Line, text: string): boolean =>
  saysOfPaper(line) || (NAME.test(line) && toldIn(text.slice(end), line) < HALF);

/** Few words without a name, that the story does not take up: "Printed when there is paper". */
const isMotto = ({ text: line, end }: Line, text: string): boolean =>
  !/[\d“”"‘]|\s\p{Lu}/u.test(line) && toldIn(text.slice(end), line) <= HALF;

const HALF = 0.5;

/** The part of a line's longer words that a story prints in small letters. */
function toldIn(story: string, line: string): number {
  const words = (line.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !isStopWord(word));
  return words.filter((word) => new RegExp(`(?<!\\p{L})${word}`, "u").test(story)).length / Math.max(1, words.length);
}

/** `A headline | The Harbour Post`, `A headline - BBC News`: behind a dash a bare name may be whom the headline cites. */
const SUFFIXED =
  /^(?<title>.{12,}?)(?: [|»] (?<site>[^|»]{3,40})| [-–—] (?<paper>The \p{Lu}.{2,35}|\p{Lu}[\p{L} ]{1,30} (?:News|Online)))$/u;

/** A headline and the outlet that a site writes behind it. */
export function partedTitle(printed: string): { readonly title: string; readonly outlet: string | null } {
  const { title, site, paper } = SUFFIXED.exec(printed)?.groups ?? {};
  const outlet = site ?? paper;
  return title && outlet && saysOutlet(outlet) ? { title, outlet } : { title: printed, outlet: null };
}
