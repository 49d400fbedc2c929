import type { Span } from "../../domain/span.ts";

/** A line with ink on it, its blanks trimmed. */
export interface Line extends Span {
  readonly text: string;
  /** A blank line, or an end of the text, stands on both sides. */
  readonly alone: boolean;
  /** The line right above breaks off within a sentence: the text is wrapped, and this line is no line of its own. */
  readonly continues: boolean;
}

/** Whether a line ends as sentences do, a closing mark behind the stop or not. */
export const endsSentence = (text: string): boolean => /[.!?]["”’)]*$/.test(text);

const BULLET = /^\s*[•·*▪‣]/;
/** A shorter line ends because its author ended it. */
const WRAPPED_AT = 40;
/** Lines of one width are wrapped; one of a fraction of it ends because its author ended it. */
const OF_WIDTH = 0.4;

export function linesOf(text: string): readonly Line[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)];
  const inked = lines.filter(([line]) => /[^\s\ufeff]/.test(line));
  const longest = inked.reduce((most, [line]) => Math.max(most, line.length), 0);
  return inked.map((match, at) => {
    const line = match[0].replace(/^\ufeff/, "");
    const start = match.index + match[0].length - line.trimStart().length;
    const end = start + line.trim().length;
    const before = text.slice((inked[at - 1]?.index ?? 0) + (inked[at - 1]?.[0].length ?? 0), start);
    const after = text.slice(match.index + match[0].length, inked[at + 1]?.index ?? text.length);
    const alone = (at === 0 || isBlank(before)) && (at === inked.length - 1 || isBlank(after));
    const above = inked[at - 1]?.[0].trim() ?? "";
    // The first line may be a headline, which ends without a mark.
    const continues =
      at > 1 &&
      !BULLET.test(line) &&
      !isBlank(before) &&
      above.length > Math.max(WRAPPED_AT, longest * OF_WIDTH) &&
      /[\p{Ll},;]$/u.test(above);
    return { start, end, text: line.trim(), alone, continues };
  });
}

const isBlank = (gap: string) => (gap.replace(/\r\n?/g, "\n").match(/\n/g)?.length ?? 0) > 1;
