/** A page's lines are at least so long, and at most. */
const NARROWEST = 40;
const WIDEST = 160;
/** Letters are of different widths: a full line may have so much less than the longest. */
const FULL = 0.8;
/** So much of the line ends within paragraphs must be the page's. */
const MOST = 0.5;

const ENDS_SENTENCE = /[.!?:]["”’')\]]*$/;
const BEGINS_ITEM = /^(?:[-–—•·*▪‣]|\(?\d{1,2}[.)])\s/;

/**
 * Where a text's lines end because a page was no wider, within a sentence: offsets of line feeds. None in a text whose lines are
 * paragraphs, headlines or items: a page ends a line only where the next word has no room left on it.
 */
export function wrappedAt(text: string): readonly number[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (widest < NARROWEST || widest > WIDEST) return [];
  const found: number[] = [];
  let within = 0;
  let at = -1;
  for (const [i, raw] of text.split("\n").entries()) {
    at += raw.length + 1;
    const [line = "", next = ""] = [lines[i], lines[i + 1]?.trimStart()];
    if (!line || !next) continue;
    within++;
    const isFull = line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > widest * FULL;
    if (isFull && !BEGINS_ITEM.test(next)) found.push(at);
  }
  return found.length > within * MOST
    ? found.filter((end) => !ENDS_SENTENCE.test(text.slice(0, end).trimEnd().slice(-4)))
    : [];
}
