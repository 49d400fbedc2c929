import { GAP, type Word } from "./words.ts";

/** A place where a sentence may end, and what the model says of the words there. */
export interface Place {
  readonly words: readonly Word[];
  /** The sentence's first word, and the one that it would end with: places in `words`. */
  readonly first: number;
  readonly at: number;
  /** Log-odds that it ends there. */
  readonly sureness: number;
  /** Whether a person's name begins at a word. */
  readonly beginsPerson: (word: number) => boolean;
  readonly isProperNoun: (word: number) => boolean;
}

/**
 * Whether a sentence ends behind a word: where the model says so, save at the full stop of an abbreviation. No rule asks which
 * abbreviation it is, for there is no end to them; `words.ts` has those whose full stop belongs to their word from the first.
 */
export const endsSentence = (place: Place): boolean => place.sureness > 0 && !GOES_ON.some((rule) => rule(place));

type Rule = (place: Place) => boolean;

/** `Gen. (ret.) Olav Brekke`, `Rand Paul (Ky.) said`: one word in brackets within a sentence. `(Applause.)` after one stands by itself. */
const inBrackets: Rule = ({ words, first, at }) => {
  const close = words[at]?.text === ")" ? at : at + 1;
  return (
    words[close]?.text === ")" &&
    words[close - 1]?.text === "." &&
    words[close - 3]?.text === "(" &&
    close - 3 > first &&
    words[close + 1]?.gap !== GAP.paragraph
  );
};

/** `Kenosha, Wisc. assembly plant`: the sentence goes on in small letters; not where these begin a name (`in Mali. al Murabitun`). */
const beforeSmallLetters: Rule = ({ words, at }) =>
  isShort(words, at) && words[at + 1]?.shape === 1 && words[at + 2]?.shape !== 2;

/**
 * Above these log-odds a full stop before a person's name ends a sentence. In 900 reports (a quarter of PolNeAR's training texts, the
 * sets in sight) thirty such full stops follow a short capitalised word: the true ends have 5.3 to 9.1, an abbreviation's has 3.8, and
 * of abbreviations made up for the purpose most have less than 5.
 */
const SURE = 5;

/** `TASU, through Bi. Mwanaidi Chande`, `Insp. Gen. Rolf Haas`: a title or a first name before the rest of a person's name. */
const beforePerson: Rule = (place) =>
  isShort(place.words, place.at) &&
  introduces(place, place.at + 1) &&
  (place.sureness < SURE || (place.first === place.at - 1 && place.isProperNoun(place.first)));

const GOES_ON: readonly Rule[] = [inBrackets, beforeSmallLetters, beforePerson];

/** `Bi`, `Cllr`, `Assemb`: what may be short for a title, a place or a first name. */
const SHORT = /^\p{Lu}\p{Ll}{1,5}$/u;

/** Whether a full stop stands behind a short capitalised word, and more on its line. */
function isShort(words: readonly Word[], at: number): boolean {
  const [before, stop, next] = [words[at - 1], words[at], words[at + 1]];
  return stop?.text === "." && stop.gap === GAP.glued && SHORT.test(before?.text ?? "") && next?.gap === GAP.space;
}

/** Whether a person's name begins here, or titles before one: `Gen. Rolf`, `Sec. Ian`. */
function introduces(place: Place, word: number): boolean {
  const text = place.words[word]?.text ?? "";
  if (place.beginsPerson(word)) return true;
  if (/^\p{Lu}\p{Ll}+\.$/u.test(text)) return introduces(place, word + 1);
  return SHORT.test(text) && place.words[word + 1]?.text === "." && introduces(place, word + 2);
}
