import lemmatizer from "wink-lemmatizer";
import dictionary from "wink-lexicon/src/wn-words.js";
import { plainLetters } from "../ligatures.ts";
import { isStopWord } from "../stop-words.ts";

/** A hyphen at a line's end, with a letter on either side. */
export const BROKEN = /(?<=\p{L})[-‐][ \t]*\n[ \t]*(?=\p{L})/gu;
const WORDS = /\p{L}+(?:[-‐]\p{L}+)*/gu;
/** "two-\nand three-year": nothing is broken there. */
const HANGING = /^(?:and|nor|or|to)$/;

/** What stands in place of a hyphen and a line's end between two parts of a word: nothing, the hyphen, or the hyphen and a space. */
export type Joint = "" | "-" | "- ";

/**
 * Judges the words that a text breaks at its lines' ends. A word and a compound look the same there ("Feder-\nation",
 * "vice-\npresident"): it is as the text prints it elsewhere, else as a dictionary does, else a compound where both parts are words.
 */
export function brokenWords(text: string): (before: string, after: string) => Joint {
  const whole = text.replace(new RegExp(`\\p{L}+${BROKEN.source}\\p{L}+`, "gu"), " ");
  const printed = new Set(
    [...whole.matchAll(WORDS)].map(([word]) => plainLetters(word).toLowerCase().replace("‐", "-")),
  );
  const isWord = (word: string): boolean => printed.has(word) || isEnglish(word);
  return (before, after) => {
    const [first, second] = [before, after].map((part) => plainLetters(part).toLowerCase()) as [string, string];
    if (HANGING.test(second)) return "- ";
    const compound = `${first}-${second}`;
    if (printed.has(first + second)) return "";
    if (printed.has(compound) || startsName(before, after)) return "-";
    if (isEnglish(first + second)) return "";
    return isEnglish(compound) || (isWord(first) && isWord(second)) ? "-" : "";
  };
}

/** "Anglo-\nSaxon": no word goes on with a capital; in capitals throughout ("FEDER-\nATION") that tells nothing. */
const startsName = (before: string, after: string): boolean => /^\p{Lu}/u.test(after) && /\p{Ll}$/u.test(before);

/** Whether a dictionary has the word or what it is a form of. */
const isEnglish = (word: string): boolean =>
  isStopWord(word) ||
  [word, lemmatizer.noun(word), lemmatizer.verb(word), lemmatizer.adjective(word)].some((form) =>
    Object.hasOwn(dictionary, form),
  );
