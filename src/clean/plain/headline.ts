import type { Boilerplate } from "../../domain/article.ts";
import { saysOutlet } from "../../text/outlet-nouns.ts";
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
  const below = belowMasthead(lines, isStory, text);
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

/** `A headline | The Harbour Post`, `A headline - BBC News`: behind a dash a bare name may be whom the headline cites. */
const SUFFIXED =
  /^(?<title>.{12,}?)(?: [|»] (?<site>[^|»]{3,40})| [-–—] (?<paper>The \p{Lu}.{2,35}|\p{Lu}[\p{L} ]{1,30} (?:News|Online)))$/u;

/** A headline and the outlet that a site writes behind it. */
export function partedTitle(printed: string): { readonly title: string; readonly outlet: string | null } {
  const { title, site, paper } = SUFFIXED.exec(printed)?.groups ?? {};
  const outlet = site ?? paper;
  return title && outlet && saysOutlet(outlet) ? { title, outlet } : { title: printed, outlet: null };
}
