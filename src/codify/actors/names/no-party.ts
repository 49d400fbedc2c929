import type { Token } from "../../../domain/annotation.ts";
import { NUMBER_WORDS } from "../../../text/numbers.ts";

/** Names of what people sign, and of wars: they take no side. */
export const PAPERS = /\s(?:Accord|Act|Agreement|Bill|Constitution|Convention on .+|Pact|Protocol|Treaty|War)$/;

const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i;
/** Words that say how something stands to the name before the hyphen: "Acme-owned", "Kenya-flagged". */
const RELATED = /\p{L}-(?:backed|based|controlled|dominated|flagged|led|owned|registered|sponsored)$/u;
/** "His Eminence said": whom it honours was named before. */
const HONOUR = /^(?:Eminence|Excellency|Highness|Holiness|Honou?r|Lordship|Majesty)$/;
/** Tags of newsrooms and abbreviations of measures, hours and rates. */
const ABBREVIATIONS =
  /^(?:ANALYSIS|BREAKING|Btu|BTU|CET|CORRECTED|EDT|EST|EXCLUSIVE|FACTBOX|GDP|GMT|GNP|LIVE|LIBOR|Libor|PDT|PST|SDR|TV|UPDATE|URGENT|USD|UTC|VAT|WRAPUP)$/;

/** Words that print sets with a capital and that are no part of anybody's name. `before` is the word before. */
export const namesNobody = (word: string, before: string): boolean =>
  DAYS.test(word) ||
  RELATED.test(word) ||
  ABBREVIATIONS.test(word) ||
  word.split("-").every((part) => NUMBER_WORDS.has(part.toLowerCase()) || /^one$/i.test(part)) ||
  (HONOUR.test(word) && /^(?:her|his|their|your)$/i.test(before));

/** Letters of a currency or a legal form: the N of "N$40", the A and S of "A/S". */
export function isPartOfMark(tokens: readonly Token[], i: number): boolean {
  const [before, here, behind] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!here || !/^\p{Lu}{1,3}\.?$/u.test(here.text)) return false;
  const isMoney = behind?.start === here.end && /^[$€£¥]/.test(behind.text);
  const isForm =
    here.text.length === 1 && behind?.start === here.end && behind.text === "/" && tokens[i + 2]?.start === behind.end;
  const endsForm = before?.end === here.start && before.text === "/" && tokens[i - 2]?.text.length === 1;
  return isMoney || isForm || endsForm;
}
