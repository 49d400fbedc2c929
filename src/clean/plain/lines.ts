import type { Span } from "../../domain/span.ts";

/** A line with ink on it, its blanks trimmed. */
export interface Line extends Span {
  readonly text: string;
  /** A blank line, or an end of the text, stands on both sides. */
  readonly alone: boolean;
}

export function linesOf(text: string): readonly Line[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)];
  const inked = lines.filter(([line]) => /[^\s\ufeff]/.test(line));
  return inked.map((match, at) => {
    const line = match[0].replace(/^\ufeff/, "");
    const start = match.index + match[0].length - line.trimStart().length;
    const end = start + line.trim().length;
    const before = text.slice((inked[at - 1]?.index ?? 0) + (inked[at - 1]?.[0].length ?? 0), start);
    const after = text.slice(match.index + match[0].length, inked[at + 1]?.index ?? text.length);
    const alone = (at === 0 || isBlank(before)) && (at === inked.length - 1 || isBlank(after));
    return { start, end, text: line.trim(), alone };
  });
}

const isBlank = (gap: string) => (gap.replace(/\r\n?/g, "\n").match(/\n/g)?.length ?? 0) > 1;
