import type { Span } from "../domain/span.ts";
import { INTERCHANGEABLE, PHRASAL_VERBS } from "./interchangeable.ts";
import { NUMBER_WORDS } from "./numbers.ts";
import { slug } from "./slug.ts";
import { LONGEST_STATE_NAME, stateNamed } from "./states/states.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";

/** One word of a text, or a state's name of several. */
export interface Word extends Span {
  /** Equal for the forms of one word; `@united-states` for all names of a state or bloc. */
  readonly key: string;
  /** Equal for the words that retellings put for one another, too: `key` unless the word is in such a group. */
  readonly sense: string;
  /** Not a word of grammar, saying or title. */
  readonly content: boolean;
  /** Begins with a capital letter or is a number. */
  readonly marked: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:['‘’.][\p{L}\p{M}]+)*\.?|\d+(?:[.,]\d+)*/gu;

const SENSES: ReadonlyMap<string, string> = new Map(
  INTERCHANGEABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const keys = line.split(" ").map(stem);
      return keys.map((key) => [key, `~${keys[0]}`] as const);
    })
    .reverse(),
);

/** Words that share the stem of one in a group, and not its meaning: coal is no coalition, a state no statement. */
const LOOK_ALIKES = new Set(
  "access coal confidential firmly front fronts liberal liberals legislation miner miners mission missions state stated states station stations".split(
    " ",
  ),
);

/** The words of a text in order, made comparable. */
export function wordsIn(text: string): Word[] {
  const printed = [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const bare = /\..*\.$/.test(word) ? word : word.replace(/\.$/, "");
    return { text: bare, start: index, end: index + bare.length };
  });
  const words: Word[] = [];
  for (let i = 0; i < printed.length; i++) {
    const first = printed[i] as (typeof printed)[number];
    const length = stateAt(printed, i, text);
    const last = printed[i + Math.max(0, length - 1)] ?? first;
    if (length > 0) {
      const state = stateNamed(printedName(text, first.start, last.end));
      const key = `@${slug(state?.name ?? "")}`;
      words.push({ start: first.start, end: last.end, key, sense: key, content: true, marked: true });
      i += length - 1;
      continue;
    }
    const ones = /^\w+ty$/i.test(first.text) && text[first.end] === "-" ? onesOf(printed[i + 1], first.end + 1) : null;
    const lower = first.text
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .replace(/'s?$/, "")
      .replace(/[.,](?=\p{L}|\d{3})/gu, "");
    const verb = PHRASAL_VERBS.get(`${lower} ${printed[i + 1]?.text.toLowerCase()}`);
    const number = NUMBER_WORDS.get(lower);
    if (number && ones) {
      // "forty-one" is 41.
      const key = String(Number(number) + ones);
      words.push({
        start: first.start,
        end: printed[++i]?.end ?? first.end,
        key,
        sense: key,
        content: true,
        marked: true,
      });
      continue;
    }
    const key = number ?? stem(lower);
    const sense = verb ? stem(verb) : key;
    words.push({
      start: first.start,
      end: first.end,
      key,
      sense: LOOK_ALIKES.has(lower) ? sense : (SENSES.get(sense) ?? sense),
      content: verb !== undefined || (!isStopWord(lower) && (lower.length > 1 || /\d/.test(lower))),
      marked: /^[\p{Lu}\d]/u.test(first.text) || NUMBER_WORDS.has(lower),
    });
  }
  return words;
}

/** 1 to 9 for the number word that begins there. */
function onesOf(word: { readonly text: string; readonly start: number } | undefined, start: number): number | null {
  if (word?.start !== start) return null;
  const name = word.text.toLowerCase();
  const ones = name === "one" ? 1 : Number(NUMBER_WORDS.get(name));
  return ones < 10 ? ones : null;
}

/** How many words from here on are a state's name: the longest that is one, 0 for none. */
function stateAt(
  printed: readonly { readonly text: string; readonly start: number; readonly end: number }[],
  from: number,
  text: string,
): number {
  const first = printed[from];
  if (!first || !/^\p{Lu}/u.test(first.text)) return 0;
  let longest = 1;
  while (longest < LONGEST_STATE_NAME && /^(?:\p{Lu}|of$|and$|the$)/u.test(printed[from + longest]?.text ?? ""))
    longest++;
  for (let length = longest; length > 0; length--) {
    const last = printed[from + length - 1];
    if (!last || last.end - first.start > 50) continue;
    if (stateNamed(printedName(text, first.start, last.end))) return length;
  }
  return 0;
}

const printedName = (text: string, start: number, end: number): string =>
  text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/[‘’']s?$/, "");
