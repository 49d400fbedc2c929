import { firstFrom } from "../../text/first-from.ts";
import { NUMBER_WORDS } from "../../text/numbers.ts";
import type { Cast } from "../actors/cast.ts";
import type { Parse } from "../parse.ts";
import { AT_STAKE, COMMON_MODIFIERS, CURRENCY_NOUNS, EMPTY_NOUNS, TALK_NOUNS } from "./empty-nouns.ts";
import { membershipAt } from "./membership.ts";
import { isWhere } from "./where.ts";

/** A noun phrase that could name what is at stake. Tokens by index, lemmas in order of text. */
export interface Phrase {
  readonly head: number;
  readonly lemma: string;
  readonly modifiers: readonly string[];
  readonly words: string;
}

/** What a report is about: its noun phrases, and how much each noun stands out. */
export interface Matter {
  /** Those whose heads are among these tokens, `end` exclusive; in order of text. */
  readonly phrasesIn: (first: number, end: number) => readonly Phrase[];
  /** How often a lemma stands in the report, the headline and the opening counted more. */
  readonly weight: ReadonlyMap<string, number>;
  /** The phrase that stands out most: what "the deal", "the talks" and "it" are about when nothing else says. */
  readonly main: Phrase | null;
  /** "the deal" → "minerals deal", "the stock" → "buffer stock": the fuller wording that the report uses most for this head. */
  readonly spelledOut: (phrase: Phrase) => Phrase;
}

const HEADLINE_WEIGHT = 3;
const OPENING_WEIGHT = 2;
const OPENING_SENTENCES = 3;
/** What a noun that only says where something is done counts beside one that it is done to. */
export const WHERE = 0.3;

export function matterOf(cast: Cast, parse: Parse): Matter {
  const weight = new Map<string, number>();
  const phrases: Phrase[] = [];
  for (const [i, token] of parse.tokens.entries()) {
    if (!isMatter(i, cast, parse)) continue;
    const part = token.sentence === 0 ? HEADLINE_WEIGHT : token.sentence < OPENING_SENTENCES ? OPENING_WEIGHT : 1;
    weight.set(token.lemma, (weight.get(token.lemma) ?? 0) + part * (isWhere(i, parse) ? WHERE : 1));
    const isCompound = token.relation === "compound" && token.head > i && !isEmpty(token.head, cast, parse);
    if (!isCompound) phrases.push(phraseOf(i, cast, parse));
  }
  const telling = phrases.filter(({ lemma, modifiers }) => modifiers.length > 0 || !TALK_NOUNS.has(lemma));
  const main = best(telling, (phrase) => standing(phrase, weight));
  return { phrasesIn: inOrderOf(phrases), weight, main, spelledOut: spellingOut(phrases, weight) };
}

/** `phrases` are in order of their heads. */
function inOrderOf(phrases: readonly Phrase[]): Matter["phrasesIn"] {
  const placeOf = (token: number): number => firstFrom(phrases.length, (i) => phrases[i]?.head ?? 0, token);
  return (first, end) => phrases.slice(placeOf(first), placeOf(end));
}

/** Found once for all phrases: a report of a book's length has thousands that only say "the deal". */
function spellingOut(phrases: readonly Phrase[], weight: ReadonlyMap<string, number>): Matter["spelledOut"] {
  const fuller = Map.groupBy(
    phrases.filter(({ modifiers }) => modifiers.length > 0),
    ({ lemma }) => lemma,
  );
  const fullest = new Map(fuller.entries().map(([called, wordings]) => [called, mostUsed(wordings, weight)]));
  return (phrase) => (phrase.modifiers.length > 0 ? phrase : (fullest.get(phrase.lemma) ?? phrase));
}

function mostUsed(wordings: readonly Phrase[], weight: ReadonlyMap<string, number>): Phrase | null {
  const wordingOf = ({ modifiers }: Phrase): string => modifiers.join();
  const times = Map.groupBy(wordings, wordingOf);
  return best(wordings, (p) => (times.get(wordingOf(p))?.length ?? 0) + 0.01 * standing(p, weight));
}

/** How much a phrase stands out in its report. A head that only says "talk" or "deal" stands by its modifiers. */
export function standing({ lemma, modifiers }: Phrase, weight: ReadonlyMap<string, number>): number {
  const head = Math.log(1 + (weight.get(lemma) ?? 0)) * (TALK_NOUNS.has(lemma) ? 0.4 : 1);
  return head + 0.7 * modifiers.reduce((sum, m) => sum + Math.log(1 + (weight.get(m) ?? 0)), 0);
}

export function best<T>(items: readonly T[], score: (item: T) => number): T | null {
  let [top, most] = [null as T | null, 0];
  for (const item of items) {
    const value = score(item);
    if (value > most) [top, most] = [item, value];
  }
  return top;
}

const isMatter = (i: number, cast: Cast, parse: Parse): boolean => {
  const token = parse.tokens[i];
  if (!token || !/^NN/.test(token.pos) || !/\p{L}{3}/u.test(token.text)) return false;
  // "Tonight", "home": when and whither.
  if (/^(?:advmod|nmod:tmod|nmod:npmod)$/.test(token.relation)) return false;
  if (CURRENCY_NOUNS.has(token.lemma) && parse.tokens.slice(Math.max(0, i - 3), i).some(({ pos }) => pos === "CD"))
    return false;
  const draft = cast.at[i];
  // "To free prisoners": a party elsewhere, here what the talks are about.
  const isAtStake = AT_STAKE.has(token.lemma) && token.relation !== "nsubj";
  if (draft && !isAtStake && (draft.kind !== "bloc" || token.relation !== "compound")) return false;
  return !EMPTY_NOUNS.has(token.lemma.toLowerCase().replace(/\.$/, ""));
};

/** "Coal power", "the pension question": the noun before it tells the matter. */
const isEmpty = (i: number, cast: Cast, parse: Parse): boolean => {
  const lemma = parse.tokens[i]?.lemma ?? "";
  return !cast.at[i] && EMPTY_NOUNS.has(lemma);
};

/** A noun with what tells it from others of its kind: compounds, adjectives that are neither nationality nor praise, and an "of" phrase for a bare noun. */
function phraseOf(head: number, cast: Cast, parse: Parse): Phrase {
  const { tokens } = parse;
  const joined = membershipAt(head, cast, parse);
  if (joined)
    return { head, lemma: tokens[head]?.lemma ?? "", modifiers: joined.words.slice(0, -1), words: joined.phrase };
  const modifiers = parse
    .children(head)
    .filter((c) => c < head && head - c <= 3 && isOnOneLine(c, head, parse) && isTellingModifier(c, cast, parse));
  const of =
    modifiers.length > 0
      ? null
      : (parse.children(head).find((c) => isOf(c, parse) && isMatter(c, cast, parse)) ?? null);
  const lemmas = of === null ? modifiers.map((m) => tokens[m]?.lemma ?? "") : [tokens[of]?.lemma ?? ""];
  const own = tokens[head]?.text.toLowerCase() ?? "";
  const before =
    of === null
      ? modifiers.filter((m) => isNamed(m, parse)).map((m) => plainly(tokens[m]?.text ?? ""))
      : [tokens[of]?.text.toLowerCase() ?? ""];
  return { head, lemma: tokens[head]?.lemma ?? "", modifiers: lemmas, words: [...before, own].join(" ") };
}

/** A masthead is no part of the headline under it. */
const isOnOneLine = (a: number, b: number, parse: Parse): boolean =>
  !parse.text({ start: parse.tokens[a]?.end ?? 0, end: parse.tokens[b]?.start ?? 0 }).includes("\n");

const isTellingModifier = (i: number, cast: Cast, parse: Parse): boolean => {
  const token = parse.tokens[i];
  if (
    !token ||
    !/^(?:compound|amod)$/.test(token.relation) ||
    !/^(?:NN|JJ$)/.test(token.pos) ||
    !/^\p{L}{2}[\p{L}-]*$/u.test(token.text)
  )
    return false;
  const kind = cast.at[i]?.kind;
  return (
    kind !== "state" &&
    kind !== "person" &&
    !COMMON_MODIFIERS.has(token.lemma) &&
    !isCounted(token.text) &&
    !EMPTY_NOUNS.has(token.lemma)
  );
};

/** "Three-year", "38-hour": how much, not what. */
const isCounted = (word: string): boolean => {
  const [first = "", ...rest] = word.toLowerCase().split("-");
  return rest.length > 0 && (NUMBER_WORDS.has(first) || first === "one" || /^\d/.test(first));
};

/** Adjectives made of nouns tell a kind of thing ("monetary", "nuclear"); most others tell what somebody thinks of it ("tense"). */
const RELATIONAL = /^(?:civil|fast|foreign|free|joint|public|short-term|long-term)$|(?:al|an|ar|ary|ic|ine)$/;

const isNamed = (modifier: number, parse: Parse): boolean => {
  const { pos = "", lemma = "" } = parse.tokens[modifier] ?? {};
  return pos !== "JJ" || RELATIONAL.test(lemma);
};

const plainly = (word: string): string => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase());

const isOf = (child: number, parse: Parse): boolean =>
  parse.tokens[child]?.relation === "nmod" && parse.children(child).some((k) => parse.tokens[k]?.lemma === "of");
