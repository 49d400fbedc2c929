import type { Span } from "../domain/span.ts";
import { fold } from "./fold.ts";
import { copyOfText } from "./reading-copy/reading-copy.ts";
import { soundOf } from "./sound.ts";
import { stem } from "./stem.ts";

/** A word as it is looked for: whoever types it knows neither its form in print nor how a report spells a name. */
export interface SearchedWord extends Span {
  /** In lower case, without accents. */
  readonly plain: string;
  /** Equal for the forms of one word, with or without accents, in British and American spelling. Lower-case letters and digits. */
  readonly key: string;
  /** What else finds it: how a name sounds, a compound in one word. */
  readonly spellings: readonly string[];
}

const COMPOUND = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑]\p{L}[\p{L}\p{M}\p{N}]*)+/gu;
const WORD = /\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** "'s" of "the union's" is no word. */
const POSSESSIVE = /(?<=\p{L}['’‘])s(?![\p{L}\p{N}])/gu;

/** British endings in American spelling: `labour`, `organised`, `defence`, `centre`. */
const AMERICAN: readonly (readonly [pattern: RegExp, american: string])[] = [
  [/(?<=..[a-z])our(?=(?:able|ed|er|ers|ing|ite|ites|s)?$)/, "or"],
  [/(?<=...)is(?=(?:ation|ations|e|ed|er|ers|es|ing)$)/, "iz"],
  [/(?<=...)ys(?=(?:e|ed|es|ing)$)/, "yz"],
  [/(?<=(?:def|lic|off|pret)en)c(?=es?$)/, "s"],
  [/(?<=(?:cen|lit|met|thea))tre(?=s?$)/, "ter"],
  [/(?<=program)me(?=s?$)/, ""],
];

const keyOf = (plain: string): string =>
  stem(AMERICAN.reduce((all, [pattern, american]) => all.replace(pattern, american), plain));

/** Shorter names are other names as soon as one letter differs. */
const NAME_LETTERS = 5;

/** How a word sounds when it is a name; nothing for a short one. */
const soundsOf = (word: string): readonly string[] => {
  const plain = fold(word);
  return plain.length >= NAME_LETTERS && /^\p{L}+$/u.test(plain) ? [soundOf(plain)] : [];
};

/** A compound as one word: "cease-fire" is found by who types "ceasefire". */
const joinedKey = (compound: string): string => keyOf(fold(compound).replace(/[-‐‑]/gu, ""));

/** The words of a text in order. Only what begins with a capital may be a name. */
export function searchedWords(text: string): readonly SearchedWord[] {
  const possessives = new Set([...text.matchAll(POSSESSIVE)].map(({ index }) => index));
  const joined = new Map([...text.matchAll(COMPOUND)].map(({ 0: word, index }) => [index, joinedKey(word)]));
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
    if (possessives.has(start)) return [];
    const sounds = /^\p{Lu}/u.test(word) ? soundsOf(word) : [];
    const whole = joined.get(start);
    const spellings = whole === undefined ? sounds : [...sounds, whole];
    const plain = fold(word);
    return [{ start, end: start + word.length, plain, key: keyOf(plain), spellings }];
  });
}

/** A text as a page is read: joined letters apart, broken words whole. */
export const readText = (text: string): string => copyOfText(text)?.text ?? text;

/** A word or phrase of a query. */
export interface SoughtTerm {
  /** As typed, in lower case and without accents, one space between two words. */
  readonly plain: string;
  /** The keys that stand in a row where it is printed: in one way, or in two for a compound. */
  readonly printed: readonly (readonly string[])[];
  /** Each of them finds it, too; none of a phrase, which is sought as it is quoted. */
  readonly spellings: readonly string[];
}

/** @param isQuoted it is sought as it stands: typed in quotation marks, say. */
export function soughtTerm(words: string, isQuoted: boolean): SoughtTerm {
  const found = searchedWords(words);
  const plain = found.map((word) => word.plain).join(" ");
  const keys = found.map(({ key }) => key);
  if (isQuoted) return { plain, printed: [keys], spellings: [] };
  const [only, ...more] = found;
  if (only && more.length === 0) {
    const spellings = [...soundsOf(words.slice(only.start, only.end)), only.key];
    return { plain, printed: [keys], spellings: [...new Set(spellings)] };
  }
  const isCompound = words.match(COMPOUND)?.[0] === words;
  return { plain, printed: isCompound ? [keys, [joinedKey(words)]] : [keys], spellings: [] };
}
