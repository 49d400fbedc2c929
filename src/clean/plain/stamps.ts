import { PRINTED_DATE } from "../../text/printed-date.ts";
import { type BoilerplateRule, capture } from "./rule.ts";

const TIME = "\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s+\\(?[A-Z]{2,5}(?:[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?)?";
/** With its year: a story may say what was published on a day, but seldom opens a sentence so. */
const STAMP = new RegExp(
  `(?:(?:First |Originally )?(?:Published|Posted)|(?:Last )?(?:Updated|Modified))(?: on| at)?\\s*:?\\s*(?:${TIME},?\\s+)?${PRINTED_DATE}(?<=\\d{4}|\\d{4}-\\d\\d-\\d\\d)(?:,?(?:\\s+at)?\\s+${TIME})?(?!\\s*,?\\s*\\p{Ll})`,
  "du",
);
/** A page that was saved as one line has its head within so many letters. */
const HEAD = 400;

/** `Published January 17, 2025 5:31am EST` in the middle of a line, where a page's head runs into its story. */
export const stamps: BoilerplateRule = {
  id: "clean/stamps@1",
  find: (lines) =>
    lines
      .filter(({ start }) => start < HEAD)
      .flatMap((line) => capture(line, STAMP.exec(line.text.slice(0, HEAD)), "metadata")),
};
