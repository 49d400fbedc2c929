import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";
import { FORMER } from "../names/words.ts";
import type { ActorReader } from "../readers.ts";

/** A noun phrase that may stand for an actor, with what its words tell: "the Kenyan ministers", "a spokesman for the bank". */
export interface NounPhrase {
  readonly mention: Mention;
  /** Its noun, lower case. */
  readonly word: string;
  readonly lemma: string;
  readonly isPlural: boolean;
  /** "The minister", "these ministers", "her ministers". */
  readonly isDefinite: boolean;
  /** "Her ministers". */
  readonly isOwned: boolean;
  /** Of the actors that the phrase names, the first state or bloc, the first body, the first person. */
  readonly state: Draft | null;
  readonly body: Draft | null;
  readonly person: Draft | null;
  /** Who is who so far. */
  readonly cast: Cast;
  readonly parse: Parse;
}

/** One way in which a noun phrase stands for somebody. */
export type NounReader = ActorReader<NounPhrase>;

export const DEFINITE = /^(?:the|this|that|these|those|its|his|her|their|our)$/i;
/** Who lives in a capital without speaking for it. */
export const GUESTS = /^(?:bankers?|diplomats?|observers?)$/i;

export function nounPhraseOf(mention: Mention, cast: Cast, parse: Parse): NounPhrase {
  const { text = "", lemma = "", pos = "" } = parse.tokens[mention.head] ?? {};
  const opening = parse.tokens[mention.firstToken]?.text ?? "";
  // Who was once somebody's speaks for nobody.
  const owners = FORMER.test(mention.words) ? [] : ownersOf(mention, cast, parse);
  return {
    mention,
    word: text.toLowerCase(),
    lemma,
    isPlural: /^NNP?S$/.test(pos),
    isDefinite: DEFINITE.test(opening),
    isOwned: /^(?:her|his|its|their)$/i.test(opening),
    state: owners.find((d) => d.kind === "state" || d.kind === "bloc") ?? null,
    body: owners.find((d) => d.kind === "organisation") ?? null,
    person: owners.find((d) => d.kind === "person") ?? null,
    cast,
    parse,
  };
}

/** Actors that the phrase names: its modifiers and possessors, and what it is "of", "for" or "from". */
function ownersOf({ firstToken, head }: Mention, cast: Cast, parse: Parse): readonly Draft[] {
  const text = (i: number | null): string => parse.tokens[i ?? -1]?.text ?? "";
  const inside = Array.from({ length: head - firstToken }, (_, k) => firstToken + k);
  // "Diplomats in Nairobi" are not Kenya's.
  const owning = GUESTS.test(text(head)) ? /^(?:of|for|from|with)$/i : /^(?:of|for|from|at|with|in)$/i;
  const after = parse
    .children(head)
    .filter((c) => parse.tokens[c]?.relation === "nmod" && c > head && owning.test(text(parse.child(c, "case"))));
  return [...inside, ...after].map((i) => cast.at[i]).filter((draft): draft is Draft => !!draft);
}
