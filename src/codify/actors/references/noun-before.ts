import type { Draft } from "../cast.ts";
import { bodyCalled } from "../mentions/bodies.ts";
import { groupCalled } from "../mentions/groups.ts";
import { BODIES } from "../names/words.ts";
import type { NounPhrase } from "./noun-phrase.ts";

/** The last word before the noun that a list has: "union" of "the big union spokesman". */
export function wordBefore({ mention, parse }: NounPhrase, list: ReadonlySet<string>): string | null {
  for (let i = mention.head - 1; i >= mention.firstToken; i--) {
    const word = (parse.tokens[i]?.text ?? "").toLowerCase();
    if (list.has(word)) return word;
  }
  return null;
}

export const hasBodyBefore = (phrase: NounPhrase): boolean => wordBefore(phrase, BODIES) !== null;

/** "A company spokesman": the company. */
export function bodyBefore(phrase: NounPhrase): Draft | null {
  const noun = wordBefore(phrase, BODIES);
  return noun === null ? null : bodyCalled(noun, phrase.mention.firstToken, phrase.cast, phrase.parse);
}

/** "Consumer officials": the consumers. */
export const groupBefore = ({ mention: { head, firstToken }, cast, parse }: NounPhrase): Draft | null =>
  head > firstToken ? groupCalled(head - 1, cast, parse) : null;
