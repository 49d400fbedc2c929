import { saysOutlet } from "../../text/outlet-nouns.ts";
import { PRINTED_DATE } from "../../text/printed-date.ts";
import { isShortFor } from "../../text/short-form.ts";
import { isDateLine } from "./date-lines.ts";
import { agencyIn, datelines } from "./datelines.ts";
import { isByline } from "./header.ts";
import type { Line } from "./lines.ts";
import { endsSentence } from "./lines.ts";
import { ownNames } from "./own-names.ts";
import { type BoilerplateRule, whole } from "./rule.ts";

const HEAD_LINES = 4;
const LONGEST = 40;
const NAME = /^(?!By )(?:[\p{Lu}\d&][\p{L}\d.'’&-]*|of|the|and)(?: (?:[\p{Lu}\d&][\p{L}\d.'’&-]*|of|the|and)){0,5}$/u;
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
const isHeadlineLike = (line: Line | undefined): boolean =>
  line !== undefined && isAlone(line) && line.text.length <= 180 && !endsSentence(line.text);
const isAlone = ({ alone }: Line) => alone;

/** `Gulf Post | Doha`, `Gulf Post (English edition)`, `GPA - Gulf Press Agency`: a name and what stands beside it. */
const TAILED = /^(?<name>[^(|•·–—,-]{2,40}?)(?: \((?<aside>[^)]{2,30})\)|(?: [|•·–—-]|,) (?<tail>.{2,45}))$/u;
const EDITION = /^(?:\p{L}+ )?(?:edition|pages)$/iu;
/** A longer one may be a headline, capitalised throughout. */
const LONGEST_BARE = 3;

/** A line that is all name, or a name with a tail; whether it says that it is an outlet's. */
function nameIn({ text }: Line): { readonly name: string; readonly says: boolean } | null {
  if (NAME.test(text)) {
    const isBare = /^The |^[^\p{Ll}]+$/u.test(text) || text.split(" ").length <= LONGEST_BARE;
    return text.length > LONGEST ? null : { name: text, says: isBare && saysOutlet(text) };
  }
  const { name, aside, tail = aside ?? "" } = TAILED.exec(text)?.groups ?? {};
  if (!name || !NAME.test(name)) return null;
  if (NAME.test(tail) && isShortFor(name, tail)) return { name: tail, says: true };
  return { name, says: saysOutlet(name) || EDITION.test(tail) };
}

/**
 * The name of the outlet at the head of its report: beside a date, above a date with a headline still to come, or a name at a headline
 * or below its byline that says what it is, or that the report signs with elsewhere. `null` when the line may as well be the headline.
 */
export function mastheadOf(lines: readonly Line[], text: string): Masthead | null {
  const head = lines.slice(0, HEAD_LINES);
  const beside = head.findIndex((line) => NAME_AND_DATE.test(line.text));
  const dated = NAME_AND_DATE.exec(head[beside]?.text ?? "")?.groups?.name;
  if (dated && (beside === 0 || saysOutlet(dated))) return { outlet: dated.trim(), lines: head.slice(0, beside + 1) };
  if (head.length < 2) return null;
  // An agency's own report bears its name in full, and its initials in the dateline.
  const signatures = [...ownNames(lines, text), ...datelineAgencies(lines, text)];
  const signed = (name: string) => signatures.some((signature) => isShortFor(signature, name));
  return atTop(lines, signed) ?? belowHeadline(head, signed);
}

type IsSigned = (name: string) => boolean;

function atTop(lines: readonly Line[], signed: IsSigned): Masthead | null {
  const [first, second, third] = lines;
  const top = first && nameIn(first);
  if (!top || !second) return null;
  const masthead = { outlet: top.name, lines: [first] };
  const isSure = top.says || signed(top.name);
  // Where a headline is still to come, what stands between is a date, a motto or a section.
  const isHeadlineToCome = lines.slice(2, 5).some(isHeadlineLike);
  if (isDate(second)) return isSure || (NAME.test(first.text) && isHeadlineToCome) ? masthead : null;
  if (!isSure) return null;
  if ((isHeadlineLike(second) && third) || isDateLine(first)) return masthead;
  if (first.alone || endsSentence(second.text) || second.text.length >= 80) return null;
  return isHeadlineToCome ? { ...masthead, lines: [first, second] } : masthead;
}

/** Below a headline, or below the byline beneath it. */
function belowHeadline([first, second, third, fourth]: readonly Line[], signed: IsSigned): Masthead | null {
  const [line, next] = second && isByline(second) ? [third, fourth] : [second, third];
  const below = isHeadlineLike(first) && line && nameIn(line);
  return below && ((below.says && isDate(next)) || signed(below.name)) ? { outlet: below.name, lines: [line] } : null;
}

const datelineAgencies = (lines: readonly Line[], text: string): readonly string[] =>
  datelines.find(lines, text).flatMap(({ start, end }) => agencyIn(text.slice(start, end)) ?? []);

export const masthead: BoilerplateRule = {
  id: "clean/masthead@1",
  find: (lines, text) => (mastheadOf(lines, text)?.lines ?? []).map((line) => whole(line, "metadata")),
};
