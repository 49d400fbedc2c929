const SPACE = /[\s\ufeff]*/y;
const DOCTYPE = /<!DOCTYPE\s+(?!html[\s>])/iy;
/** What a document type may hold that has marks of its own: comments, instructions, quoted literals. */
const SHIELDS: readonly (readonly [opens: string, closes: string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ['"', '"'],
  ["'", "'"],
];

/**
 * Where the root of XML begins: behind declaration, comments, instructions and document type (XML 1.0, 2.8). An inner DTD is stepped
 * over unread, so whoever parses from here on knows none of its entities, and expands none. HTML's document type, which has no DTD, is
 * not stepped over. What is never closed has no root: its length.
 */
export function rootOf(xml: string): number {
  for (let at = 0; ; ) {
    at = endOf(SPACE, xml, at) ?? at;
    const shield = SHIELDS.slice(0, 2).find(([opens]) => xml.startsWith(opens, at));
    const inDoctype = endOf(DOCTYPE, xml, at);
    if (shield) at = behind(xml, shield, at);
    else if (inDoctype !== null) at = endOfDoctype(xml, inDoctype);
    else return at;
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function behind(xml: string, [opens, closes]: readonly [string, string], at: number): number {
  const end = xml.indexOf(closes, at + opens.length);
  return end < 0 ? xml.length : end + closes.length;
}

function endOfDoctype(xml: string, from: number): number {
  let isInner = false;
  for (let at = from; at < xml.length; ) {
    const shield = SHIELDS.find(([opens]) => xml.startsWith(opens, at));
    if (shield) {
      at = behind(xml, shield, at);
      continue;
    }
    const mark = xml[at++];
    if (mark === "[") isInner = true;
    else if (mark === "]") isInner = false;
    else if (mark === ">" && !isInner) return at;
  }
  return xml.length;
}
