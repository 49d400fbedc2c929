import { PRINTED_DATE } from "../../text/printed-date.ts";
import { isDateLine } from "./date-lines.ts";
import type { Line } from "./lines.ts";
import { OUTLET_NOUN } from "./outlet-nouns.ts";
import { type BoilerplateRule, whole } from "./rule.ts";

const HEAD_LINES = 4;
const NAME = /^(?:[\p{Lu}\d&][\p{L}\d.'’&-]*|of|the|and)(?: (?:[\p{Lu}\d&][\p{L}\d.'’&-]*|of|the|and)){0,5}$/u;
/** `The Northgate Times, 24 February 2025`, `Sentinel Online | 2 Mar 2025 | 3 min read`. */
const NAME_AND_DATE = new RegExp(
  `^(?<name>\\p{Lu}[\\p{L}\\d .'’&-]{2,40}?)\\s*[|,·•–—-]\\s*(?:${PRINTED_DATE})(?:\\s*[|·•].{0,60})?$`,
  "u",
);
const KEYED_DATE = /^(?:date|published|posted|updated)\b/i;

export interface Masthead {
  readonly outlet: string;
  readonly lines: readonly Line[];
}

const isDate = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length < 80 && (isDateLine(line) || KEYED_DATE.test(line.text));
const endsSentence = (line: Line) => /[.!?]["”’)]*$/.test(line.text);
const isHeadlineLike = (line: Line | undefined): boolean =>
  line !== undefined && isAlone(line) && line.text.length <= 180 && !endsSentence(line);
const isAlone = ({ alone }: Line) => alone;

/**
 * The name of the outlet at the head of its report: beside a date, above a date with a headline still to come, or a name that says
 * what it is above a headline. `null` when the first line may as well be the headline.
 */
export function mastheadOf(lines: readonly Line[]): Masthead | null {
  const head = lines.slice(0, HEAD_LINES);
  const beside = head.findIndex(({ text }) => NAME_AND_DATE.test(text));
  const name = NAME_AND_DATE.exec(head[beside]?.text ?? "")?.groups?.name;
  if (name && (beside === 0 || OUTLET_NOUN.test(name)))
    return { outlet: name.trim(), lines: head.slice(0, beside + 1) };
  const [first, second] = head;
  if (!first || !second || !NAME.test(first.text) || first.text.length > 40) return null;
  if (isDate(second)) return lines.slice(2, 5).some(isHeadlineLike) ? { outlet: first.text, lines: [first] } : null;
  if (!OUTLET_NOUN.test(first.text) || !/^(?:The |[^\p{Ll}]+$)/u.test(first.text)) return null;
  if (isHeadlineLike(second) && lines[2]) return { outlet: first.text, lines: [first] };
  return !first.alone && !endsSentence(second) && second.text.length < 80
    ? { outlet: first.text, lines: [first, second] }
    : null;
}

export const masthead: BoilerplateRule = {
  id: "clean/masthead@1",
  find: (lines) => (mastheadOf(lines)?.lines ?? []).map((line) => whole(line, "metadata")),
};
