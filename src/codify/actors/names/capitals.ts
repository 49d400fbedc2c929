import { isPartOfMark, namesNobody } from "./no-party.ts";
import { CAPITAL, type Print } from "./print.ts";
import { tickers } from "./tickers.ts";
import { isOffice } from "./titles.ts";

/** A report whose capitals have been read: which words are part of a name. */
export interface Capitals extends Print {
  /** May the word be part of a name where it stands, by its capital and its tag? */
  isNamed(i: number): boolean;
  /** Is it, in the light of the whole report? In a headline every word has a capital: there only what has one in running text as well. */
  isName(i: number): boolean;
  /** Words of three and more capitals: "UFCW". */
  readonly inCapitals: ReadonlySet<string>;
}

export function capitalsOf(print: Print): Capitals {
  const { parse, tokens } = print;
  const { sentences } = parse.annotations;
  const isShouted = sentences.map((s) => /^[^\p{Ll}]+$/u.test(parse.text(s)));
  const isHeadline = sentences.map(({ firstToken, endToken }) => isTitleCase(firstToken, endToken, print));
  // "STUPID AND WRONG" in a report that writes "wrong" too names nobody.
  const inSmall = new Set(tokens.flatMap(({ text }) => (/^\p{Ll}{4,}$/u.test(text) ? [text.toUpperCase()] : [])));
  const named = tokens.map(
    (token, i) => !inSmall.has(token.text) && isNamedAt(i, isShouted[token.sentence] === true, print),
  );
  const known = new Set(tokens.filter((t, i) => !isHeadline[t.sentence] && named[i]).map((t) => t.text.toLowerCase()));
  const inTicker = tickers(parse);
  const names = tokens.map(({ text, pos, sentence }, i) => {
    const isKnown = known.has(text.toLowerCase());
    if (inTicker.has(i)) return false;
    if (isHeadline[sentence]) return isKnown && named[i] && /^(?:NN|JJ|FW)/.test(pos);
    return named[i] || (isKnown && CAPITAL.test(text) && /^(?:NN|JJ)/.test(pos) && !isOffice(i, print));
  });
  return {
    ...print,
    isNamed: (i) => named[i] === true,
    isName: (i) => names[i] === true,
    inCapitals: new Set(tokens.flatMap(({ text }) => (/^\p{Lu}{3,}$/u.test(text) ? [text] : []))),
  };
}

/** `isShouted`: the whole sentence is in capitals. */
function isNamedAt(i: number, isShouted: boolean, { parse, tokens, entityAt, text }: Print): boolean {
  const { pos = "", sentence = -1 } = tokens[i] ?? {};
  if (!CAPITAL.test(text(i)) || /^PRP|^WP|^DT|^IN$|^CC$|^MD|^UH/.test(pos)) return false;
  if (namesNobody(text(i), text(i - 1)) || isPartOfMark(tokens, i)) return false;
  const kind = entityAt[i]?.kind;
  if (kind !== undefined && kind !== "misc") return true;
  const opens = i === parse.annotations.sentences[sentence]?.firstToken || /^[“"'‘]$/.test(text(i - 1));
  // "DEFIANT dockers": tabloids open in capitals.
  const isInitials = /^\p{Lu}[\p{Lu}.&]+$/u.test(text(i)) && /^NN/.test(pos) && !isShouted;
  return opens ? isInitials : /^(?:NN|JJ|FW)/.test(pos);
}

/** Does print set capitals from `first` to `end` as headlines do? */
function isTitleCase(first: number, end: number, { tokens, text }: Print): boolean {
  const words = tokens.slice(first, end).filter((t) => /^\p{L}{4,}/u.test(t.text));
  const capitals = words.filter((t) => CAPITAL.test(t.text)).length;
  if (!/^[.!?”"]$/.test(text(end - 1))) return words.length >= 4 && capitals >= 0.75 * words.length;
  // "Mala Calls On Obi To Resign.": words that print capitals only in a headline.
  return (
    words.length >= 3 &&
    capitals === words.length &&
    tokens.slice(first + 1, end).some((t) => CAPITAL.test(t.text) && /^(?:DT|IN|MD|PRP|R[BP]|TO|VB)/.test(t.pos))
  );
}
