import { PRINTED_DATE } from "../../text/printed-date.ts";
import type { Line } from "./lines.ts";
import { type BoilerplateRule, capture, whole } from "./rule.ts";

const FIELD =
  /^(?<key>author|authors|by|byline|category|date|headline|language|link|location|news source|outlet|posted|publication|publication date|published|published on|publisher|section|source|tags|title|updated|url)\s*[:=]\s*(?<value>\S.{0,300})$/i;
/** A date that a line starts with, whatever follows. */
const DATE_IN_FRONT = new RegExp(
  `^(?:date|(?:first )?published|issued|posted|updated)(?: on(?=\\s*[:=]))?\\s*[:=]?\\s+${PRINTED_DATE}(?![\\d-])`,
  "di",
);
const BYLINE =
  /^(?:By|BY|Written by)\s+(?=\p{Lu})((?:\p{Lu}[\p{L}.'’-]*|and|&|de|van|von|der|al|bin|,|\s)+?)(?:\s*[|,–—-]\s*(?:with )?(?<of>.{2,60})|\s+in\s+\p{Lu}[\p{L} .'’-]{1,40})?$/u;
/** "By our own correspondent", "By staff writers", "By the foreign desk": nobody is named. */
const NAMELESS_BYLINE =
  /^(?:(?:By|Written by) (?:our |the |a )?(?:[\w-]+ ){0,2}(?:correspondents?|desk|editors?|newsroom|reporters?|staff|writers?))(?: (?:in|at) \p{Lu}[\p{L} .'’-]{1,40})?$/iu;
/** Does a line name who wrote the story, or say that nobody is named? */
export const isByline = ({ text }: Pick<Line, "text">): boolean => BYLINE.test(text) || NAMELESS_BYLINE.test(text);
const FENCE = /^---$/;
const HEADER_LINES = 14;

/** What stands above a story: `Published: 3 March 2025`, `By A. Name`, `Source: …`, a fenced block of fields. */
export interface HeaderField {
  readonly key: string;
  readonly value: string;
  /** Of a byline, what stands behind the name: a newspaper, an agency, a place, an office. */
  readonly of?: string;
}

/** Fields in the order of the lines; the lines that follow a story's first long paragraph are no header. */
export function headerFields(lines: readonly Line[]): readonly (HeaderField & { readonly line: Line })[] {
  return headOf(lines).flatMap((line) => {
    const field = FIELD.exec(line.text)?.groups;
    if (field?.key && field.value) return [{ key: field.key.toLowerCase(), value: bareValue(field.value), line }];
    const [, byline, of] = BYLINE.exec(line.text) ?? [];
    return byline ? [{ key: "by", value: byline.trim(), ...(of && { of }), line }] : [];
  });
}

/** A field of YAML may stand in quotation marks: they are its own, not the headline's. */
const bareValue = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/u, "$2");

const PARAGRAPH = 240;
/** The lines above the first long paragraph, and it. */
export const headOf = (lines: readonly Line[]): readonly Line[] => {
  const body = lines.findIndex(({ text }) => text.length > PARAGRAPH);
  return lines.slice(0, Math.min(HEADER_LINES, body < 0 ? lines.length : body + 1));
};

export const header: BoilerplateRule = {
  id: "clean/header@1",
  find: (lines) => [
    ...headerFields(lines)
      .filter(({ key }) => key !== "title" && key !== "headline")
      .map(({ line }) => whole(line, "metadata")),
    ...headOf(lines).flatMap((line) =>
      FENCE.test(line.text) || NAMELESS_BYLINE.test(line.text)
        ? [whole(line, "metadata")]
        : capture(line, DATE_IN_FRONT.exec(line.text), "metadata"),
    ),
  ],
};
