import { PRINTED_DATE } from "../../text/printed-date.ts";
import { headOf } from "./header.ts";
import type { Line } from "./lines.ts";
import { type BoilerplateRule, whole } from "./rule.ts";

const ZONE = "(?:\\s*\\(?(?:[A-Z]{2,5}\\b(?:[+-]\\d{1,2}(?::?\\d\\d)?)?|local time)\\)?)?";
const TIME = `(?:\\d{1,2}(?:[:.]\\d{2}){1,2}(?:\\s*[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\b\\.?)${ZONE}`;
const STAMP =
  "(?:aired|broadcast|created|date|edition of|first published|issue of|issued|(?:last )?(?:modified|updated)|posted|publication date|published)\\b(?:\\s+(?:at|on))?\\s*[:|-]?\\s*";
/** A day with what is printed to it: `Updated: 14:05, 4 March 2031`, `4 March 2031 at 2.05 pm GMT`. */
const DAY = new RegExp(
  `(?<stamp>${STAMP})?(?:${TIME},?\\s+)?${PRINTED_DATE}(?:(?:[,|•·/@T\\s]|\\s[-–—]\\s|\\sat\\s)*${TIME})?`,
  "giu",
);
/** An hour by itself: `4 March 2031 | Updated 7:02 a.m.` */
const HOUR = new RegExp(`\\b(?:${STAMP})?${TIME}`, "giu");
/** The words of a name, of a byline that names nobody, and of what else an outlet prints to a day ("Newest first", "late edition", "transcript"). */
const NAME =
  /^(?:[\p{Lu}\d&@][\p{L}\p{M}\d'’&@_]*|agencies|and|at|by|communiqu[eé]|de|del|desk|edition|first|for|from|in|interview|late|latest|live|min|minutes?|newest|no|of|oldest|page|press|read|release|source|staff|statement|the|transcript|with)$/u;
/** What parts a day from an outlet, a place, a byline or a section beside it. */
const PART = "[|/•·,;:().–—-]";
const BETWEEN = new RegExp(`(?:\\s|${PART})+`, "u");
const OPENS = new RegExp(`(?:^|${PART})\\s*$`, "u");
const CLOSES = new RegExp(`^\\s*(?:$|${PART})`, "u");
const LONGEST = 120;

/** Nothing but a day and names: `The Harbour Post / 02:41 AM March 4, 2031`, `Aden | Tuesday 4 March - 23:05 GMT`, `Staff and agencies. March 4`. */
export function isDateLine({ text }: Pick<Line, "text">): boolean {
  if (text.length > LONGEST) return false;
  const days = [...text.matchAll(DAY)];
  // Of two days that nothing tells apart neither is the report's.
  if (days.length === 0 || days.filter((day) => !day.groups?.stamp).length > 1) return false;
  // "Truce Begins March 4" is a headline.
  const isApart = ({ 0: day, index, groups }: RegExpExecArray): boolean =>
    groups?.stamp !== undefined ||
    /\d{4}/.test(day) ||
    (OPENS.test(text.slice(0, index)) && CLOSES.test(text.slice(index + day.length)));
  const beside = text.replace(DAY, " ").replace(HOUR, " ").split(BETWEEN).filter(Boolean);
  return days.every(isApart) && (beside.every((word) => NAME.test(word)) || opensFields(text));
}

/** "4 March 2031 · all times local · latest entry on top": a whole day, then what is set apart from it as headlines are not. */
function opensFields(text: string): boolean {
  const [day = "", ...fields] = text.split(/\s+[|•·]\s+/u);
  return fields.length > 0 && /\d{4}/.test(day) && isDateLine({ text: day });
}

const isStamped = ({ text }: Line): boolean => new RegExp(`^[|•·\\s]*${STAMP}`, "iu").test(text);

/** The line that says when the report came out: above the story, as its last line, or anywhere when it says so. Lists of other stories print days, too. */
export const dateLines: BoilerplateRule = {
  id: "clean/date-lines@1",
  find(lines) {
    const head = new Set(headOf(lines));
    return lines
      .filter((line, at) => (head.has(line) || at === lines.length - 1 || isStamped(line)) && isDateLine(line))
      .map((line) => whole(line, "metadata"));
  },
};
