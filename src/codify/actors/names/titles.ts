import { CAPITAL, type Print } from "./print.ts";
import { COURTESY, OFFICES, PORTFOLIOS, TITLES } from "./words.ts";

const RANK = /^(?:acting|air|assistant|associate|deputy|field|former|permanent|prime|rear|senior|special|vice)$/;

/** Does this word name an office, or begin its name ("Prime Minister")? Offices and courtesy titles end a name. */
export function isOffice(i: number, print: Print): boolean {
  const word = print.text(i).toLowerCase();
  // "General Acquisition" is a company; "General Novak", "Justice Obi" and a "General Secretary" hold an office.
  if (word === "general" || word === "justice" || word === "major")
    return print.entityAt[i + 1]?.kind === "person" || isOffice(i + 1, print);
  if (OFFICES.has(word) && isFamilyName(i, print)) return false;
  if (OFFICES.has(word.replace(/^(?:ex|then)-/, "")) || COURTESY.has(word)) return true;
  // "Secretary-Treasurer".
  if (/^\p{L}+-\p{L}+$/u.test(word) && word.split("-").every((part) => OFFICES.has(part))) return true;
  // "Prime Minister", "Vice Foreign Minister", but "Prime Medical Services".
  return RANK.test(word) && (isOffice(i + 1, print) || leadsToOffice(i + 1, print));
}

/** "Mr. King", "Larry King". */
function isFamilyName(i: number, { text, entityAt }: Print): boolean {
  const { kind, firstToken = i, endToken = i } = entityAt[i] ?? {};
  const endsPerson = kind === "person" && firstToken < i && endToken === i + 1;
  return CAPITAL.test(text(i)) && (endsPerson || /^m(?:r|rs|s)\.?$/i.test(text(i - 1)));
}

/** "Reuters | Finance Secretary": what follows is what an office is for. */
export function leadsToOffice(i: number, print: Print): boolean {
  const isPortfolio = (at: number): boolean => PORTFOLIOS.has(print.text(at).toLowerCase());
  if (isPortfolio(i - 1)) return false;
  let end = i;
  while (end < i + 4 && isPortfolio(end)) end++;
  return end > i && isOffice(end, print) && CAPITAL.test(print.text(end));
}

/** "Secretary of | Agriculture", "Minister for | Trade". */
export const isOfOffice = (first: number, print: Print): boolean =>
  /^(?:for|of)$/.test(print.text(first - 1)) && isOffice(first - 2, print);

/** "Secretary | Solita Obi", "Minister of Finance | Obi": right behind a capitalised office a person is named, whatever the reader takes the words for. */
export function isTitled(first: number, print: Print): boolean {
  let at = first - 1;
  while (at > first - 4 && PORTFOLIOS.has(print.text(at).toLowerCase())) at--;
  if (at < first - 1) at = isOfOffice(at + 1, print) ? at - 1 : first - 1;
  return isTitle(at, print) && print.tokens[at]?.sentence === print.tokens[first]?.sentence;
}

/** An office that print sets with a capital right before a name. */
export const isTitle = (i: number, { text }: Print): boolean =>
  CAPITAL.test(text(i)) && TITLES.has(text(i).toLowerCase());
