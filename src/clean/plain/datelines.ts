import { PRINTED_DATE } from "../../text/printed-date.ts";
import type { Line } from "./lines.ts";
import { endsSentence } from "./lines.ts";
import { type BoilerplateRule, capture } from "./rule.ts";

const UPPER_PLACE = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}";
const MIXED_PLACE = "\\p{Lu}[\\p{L}.'’-]+(?:[ /]\\p{Lu}[\\p{L}.'’-]+){0,2}";
const REGION = `(?:,\\s+${MIXED_PLACE}){0,2}`;
const DATE = `(?:,?\\s+${PRINTED_DATE})`;
const AGENCY = "(?:\\s*\\((?!\\d)[\\p{L}][\\p{L} .&/-]{1,30}\\))";
const DASH = "\\s*(?:--|[-–—―])\\s*|:\\s+";
/** The place in capitals is enough; any other place wants a date or an agency beside it. The story starts with a capital or a quote. */
const DATELINE = new RegExp(
  `^(?:${UPPER_PLACE}${REGION}${DATE}?${AGENCY}?(?:\\s+(?:--|[-–—―])\\s*|\\s*[–—―]\\s*)|${MIXED_PLACE}${REGION}(?:${DATE}${AGENCY}?|${AGENCY})(?:${DASH})|(?:${PRINTED_DATE})?${AGENCY}\\s*(?:--|[-–—―])\\s*)(?=["“'‘«]?\\p{Lu}|["“'‘«]?\\d)`,
  "du",
);
/** A story has one dateline, above or in its first paragraphs; a page of several stories may have more. */
const FIRST_LINES = 8;
const SHORTEST_PARAGRAPH = 120;

/** A line that ends without a stop is a masthead or a headline ("URGENT - Talks resume"), unless the next one goes on with it. */
const isTitle = ({ text }: Line, next: Line | undefined): boolean =>
  text.length < SHORTEST_PARAGRAPH && !endsSentence(text) && !next?.continues;

/** `GENEVA, March 3 (AP) — `, `MEXICO CITY - `, `Jan. 17 (UPI) -- `, `Lagos, Nigeria (Reuters) – ` at the head of a paragraph. */
export const datelines: BoilerplateRule = {
  id: "clean/datelines@1",
  find: (lines) =>
    lines
      .slice(0, FIRST_LINES)
      .flatMap((line, at) => {
        const found = DATELINE.exec(line.text);
        return found && !agencyIn(found[0]) && isTitle(line, lines[at + 1]) ? [] : capture(line, found, "dateline");
      })
      .slice(0, 1),
};

const AGENCY_NAME = /\(((?!\d)[\p{L}][\p{L} .&/-]{1,30})\)/u;

/** The agency that the words of a dateline name. */
export const agencyIn = (dateline: string): string | null => AGENCY_NAME.exec(dateline)?.[1] ?? null;
