import type { Boilerplate } from "../../domain/article.ts";
import { saysOutlet } from "../../text/outlet-nouns.ts";
import type { Line } from "./lines.ts";

const LONGEST = 180;
const LONGEST_SENTENCE = 100;
const MARKDOWN = /^#{1,3}\s+/;

/** A line that is itself a sentence is a headline only when it is capitalised throughout, or short and set apart. */
function looksLikeHeadline(line: Line, next: Line | undefined): boolean {
  const text = line.text.replace(MARKDOWN, "");
  if (text.length > LONGEST || /[.!?]["”’)]?\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return false;
  if (MARKDOWN.test(line.text)) return true;
  if (!line.alone && !(next && next.text.length > 2 * text.length)) return false;
  if (!/[.,:]["”’]?$/.test(text)) return true;
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capital / Math.max(1, words.length) > 0.7 || (line.alone && text.length <= LONGEST_SENTENCE);
}

/** The headline: the first line that is no boilerplate, where it has the look of one and a story follows. */
export function headlineOf(lines: readonly Line[], boilerplate: readonly Boilerplate[]): string | null {
  const story = lines.filter((line) => !boilerplate.some(({ start, end }) => start <= line.start && end > line.start));
  const [first, second] = story;
  if (!first || !second || !looksLikeHeadline(first, second)) return null;
  if (boilerplate.some(({ start }) => start > first.start && start < first.end)) return null;
  return first.text.replace(MARKDOWN, "");
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
