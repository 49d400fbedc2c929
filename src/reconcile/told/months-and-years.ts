import type { Span } from "../../domain/span.ts";
import { monthNamed } from "../../text/calendar.ts";
import { isStopWord } from "../../text/stop-words.ts";

/** A month or a year in which something is, as a sentence names it. */
export interface LongTime extends Span {
  readonly kind: "month" | "year";
  /** As it is compared: "6", "2037". */
  readonly printed: string;
}

/** Behind one of these it is a time: March is a verb, May a name, 2000 a count. */
const WHEN =
  "[Aa]fter|[Bb]efore|[Bb]y|[Dd]uring|[Ee]arly|for|[Ff]rom|[Ii]n|[Ll]ate|mid|[Nn]ext|of|[Ss]ince|[Tt]his|through|till|to|[Uu]ntil";
const MONTH =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
/** No day of a month, no name, no share. */
const LONG_TIME = new RegExp(
  `\\b(?:${WHEN})[ -](?:the year )?(?:(${MONTH})\\b(?!\\.? \\d{1,2}\\b| \\p{Lu})|((?:19|20)\\d\\d)\\b(?![-–%]))`,
  "gu",
);
/** "Of 2000 workers". */
const COUNTED = /^ (\p{Ll}+)/u;

/** The months and years that a sentence names; a day's month is none. */
export function longTimesIn(text: string): LongTime[] {
  return [...text.matchAll(LONG_TIME)].flatMap((m): LongTime[] => {
    const [whole, month = "", year = ""] = m;
    const end = m.index + whole.length;
    const at = { start: end - (month || year).length, end };
    if (month) return [{ ...at, kind: "month", printed: String(monthNamed(month)) }];
    const next = COUNTED.exec(text.slice(end))?.[1];
    return next && !isStopWord(next) ? [] : [{ ...at, kind: "year", printed: year }];
  });
}
