import { stripVTControlCharacters } from "node:util";

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u26a1\u{1f300}-\u{1faff}]/u;
const ZERO = /\p{M}|\p{Cf}/u;
/** What is never parted: a colour, a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character opens each colour
const UNITS = /\u001b\[[0-9;]*m|./gsu;

/** Columns that a string takes; escape codes take none. East Asian wide characters take two (UAX #11, the main blocks). */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of stripVTControlCharacters(text))
    width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Lines of at most `width` columns, broken at spaces; a longer word is broken where it must. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (let word of text.split(" ")) {
    for (let head = headOf(word, width); head !== word; head = headOf(word, width)) {
      if (line) lines.push(line);
      line = "";
      lines.push(head);
      word = word.slice(head.length);
    }
    if (!line) line = word;
    else if (widthOf(line) + 1 + widthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line || lines.length === 0) lines.push(line);
  return lines;
}

/**
 * As much of a word as fits: all of it, or up to its last hyphen or slash, else as many letters; never all but its marks.
 * Looks no further than it must: a "word" may be a megabyte long.
 */
function headOf(word: string, width: number): string {
  let columns = 0;
  for (const { 0: unit, index } of word.matchAll(UNITS)) {
    columns += widthOf(unit);
    if (index > 0 && columns > width) return breakOf(word, word.slice(0, index));
  }
  return word;
}

function breakOf(word: string, fitting: string): string {
  const rest = word.slice(fitting.length);
  const parted = /^.+[-/–](?=\p{L})/u.exec(fitting + String.fromCodePoint(rest.codePointAt(0) ?? 0))?.[0];
  if (parted && parted.length <= fitting.length) return parted;
  return /^\p{P}+$/u.test(rest) ? [...fitting].slice(0, -2).join("") || fitting : fitting;
}

/** The first `limit` of the lines; the last of them ends in "…" where more followed. */
export function atMost(lines: readonly string[], limit: number, width: number): readonly string[] {
  if (lines.length <= limit) return lines;
  const last = lines[limit - 1] ?? "";
  const cut = widthOf(last) < width ? last : [...last].slice(0, width - 1).join("");
  return [...lines.slice(0, limit - 1), `${cut.trimEnd()}…`];
}

export const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));
