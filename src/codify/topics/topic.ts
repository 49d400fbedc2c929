import type { Topic } from "../../domain/coded-report.ts";
import type { Span } from "../../domain/span.ts";
import { NUMBER_WORDS } from "../../text/numbers.ts";
import type { Cast } from "../actors/cast.ts";
import { COURTESY, GROUPS, OFFICES } from "../actors/names/words.ts";
import type { Parse } from "../parse.ts";
import { deedIn, deedWanted } from "./deed.ts";
import { COMMON_MODIFIERS, CURRENCY_NOUNS, EMPTY_NOUNS, PAPER_NOUNS, TALK_NOUNS } from "./empty-nouns.ts";
import { membershipAt, membershipOf } from "./membership.ts";
import { isWhere } from "./where.ts";

/** A noun phrase that could name what is at stake. Tokens by index, lemmas in order of text. */
interface Phrase {
  readonly head: number;
  readonly lemma: string;
  readonly modifiers: readonly string[];
  readonly words: string;
}

/** What a report is about: its noun phrases, and how much each noun stands out. */
export interface Matter {
  readonly phrases: readonly Phrase[];
  /** How often a lemma stands in the report, the headline and the opening counted more. */
  readonly weight: ReadonlyMap<string, number>;
  /** The phrase that stands out most: what "the deal", "the talks" and "it" are about when nothing else says. */
  readonly main: Phrase | null;
}

const HEADLINE_WEIGHT = 3;
const OPENING_WEIGHT = 2;
const OPENING_SENTENCES = 3;
/** How much a noun in the evidence counts beside one in the rest of its sentence, or in the sentence before. */
const NEARNESS = { inside: 1, sentence: 0.4, before: 0.2 };
/** What a noun that only says where something is done counts beside one that it is done to. */
const WHERE = 0.3;
/** Share of its own weight with which the report's main matter stands by for every stance. */
const MAIN_SHARE = 0.08;

export function matterOf(cast: Cast, parse: Parse): Matter {
  const weight = new Map<string, number>();
  const phrases: Phrase[] = [];
  for (const [i, token] of parse.tokens.entries()) {
    if (!isMatter(i, cast, parse)) continue;
    const part = token.sentence === 0 ? HEADLINE_WEIGHT : token.sentence < OPENING_SENTENCES ? OPENING_WEIGHT : 1;
    weight.set(token.lemma, (weight.get(token.lemma) ?? 0) + part * (isWhere(i, parse) ? WHERE : 1));
    const isCompound = token.relation === "compound" && token.head > i;
    if (!isCompound && !isPeople(token)) phrases.push(phraseOf(i, cast, parse));
  }
  const telling = phrases.filter(({ lemma, modifiers }) => modifiers.length > 0 || !TALK_NOUNS.has(lemma));
  const main = best(telling, (phrase) => standing(phrase, weight));
  return { phrases, weight, main };
}

/**
 * What a stance is about: of the phrases in and around its words, the one that the report returns to most. What it hangs on is left
 * out of it. Words without a noun are about their deed ("willing to step down"), or, where they only point ("I can trade this"), about
 * what the stance before them is about.
 */
export function topicOf(
  evidence: Span,
  hangsOn: readonly Span[],
  before: Topic | null,
  matter: Matter,
  parse: Parse,
): Topic | null {
  const { first, end } = parse.tokensIn(evidence);
  const apart = hangsOn.map((span) => parse.tokensIn(span));
  const isApart = (i: number): boolean => apart.some((a) => i >= a.first && i < a.end);
  const sentence = parse.tokens[first]?.sentence ?? -2;
  const nearness = ({ head }: Phrase): number => {
    if (isApart(head)) return 0;
    const role = isWhere(head, parse) ? WHERE : 1;
    if (head >= first && head < end)
      return role * NEARNESS.inside * (parse.tokens[head]?.relation === "dobj" ? 1.3 : 1);
    const far = sentence - (parse.tokens[head]?.sentence ?? -9);
    return role * (far === 0 ? NEARNESS.sentence : far === 1 ? NEARNESS.before : 0);
  };
  const near = matter.phrases.filter((phrase) => nearness(phrase) > 0 && isTelling(phrase, matter));
  if (hangsOn.length > 0 && !near.some(({ head }) => head >= first && head < end)) {
    const own = tokensFrom(first, end).filter((i) => !isApart(i));
    const deed = deedIn(own, parse) ?? apart.map((a) => deedWanted(tokensFrom(a.first, a.end), parse)).find(Boolean);
    if (deed) return deed;
    if (before && own.some((i) => isPointer(i, parse))) return before;
  }
  // A paper stands by what it is about, as the report spells it out elsewhere.
  const score = (phrase: Phrase): number =>
    nearness(phrase) * standing(PAPER_NOUNS.has(phrase.lemma) ? spelledOut(phrase, matter) : phrase, matter.weight);
  const chosen = best(near, score);
  const { main } = matter;
  const mainScore = main ? MAIN_SHARE * standing(main, matter.weight) : 0;
  const found = chosen && score(chosen) >= mainScore ? chosen : (main ?? chosen);
  return found ? topicFrom(spelledOut(found, matter)) : null;
}

/** What a condition is about, by its own words alone; `null` when they name nothing: "if it was competitive". */
export function topicOfCondition(span: Span, matter: Matter, cast: Cast, parse: Parse): Topic | null {
  const { first, end } = parse.tokensIn(span);
  const inside = matter.phrases.filter(({ head }) => head >= first && head < end);
  const telling = best(
    inside.filter((phrase) => isTelling(phrase, matter)),
    (phrase) => standing(phrase, matter.weight),
  );
  if (telling) return topicFrom(spelledOut(telling, matter));
  const own = tokensFrom(first, end);
  if (inside.length > 0) return matter.main && topicFrom(matter.main);
  return membershipOf(own, cast, parse) ?? deedWanted(own, parse) ?? deedIn(own, parse);
}

const tokensFrom = (first: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k);

const isPointer = (i: number, parse: Parse): boolean =>
  /^(?:this|that|it)$/i.test(parse.tokens[i]?.text ?? "") && parse.tokens[i]?.relation === "dobj";

/** "The deal" says something only where the report somewhere says which deal. */
const isTelling = (phrase: Phrase, matter: Matter): boolean =>
  phrase.modifiers.length > 0 || !TALK_NOUNS.has(phrase.lemma) || spelledOut(phrase, matter) !== phrase;

/** "the deal", "several drafts" → "minerals deal", "the stock" → "buffer stock": the fuller wording that the report uses most for this head. */
function spelledOut(phrase: Phrase, matter: Matter): Phrase {
  if (phrase.modifiers.length > 0) return phrase;
  const isSame = (lemma: string): boolean =>
    lemma === phrase.lemma || (PAPER_NOUNS.has(lemma) && PAPER_NOUNS.has(phrase.lemma));
  const fuller = matter.phrases.filter(({ lemma, modifiers }) => isSame(lemma) && modifiers.length > 0);
  return (
    best(
      fuller,
      (p) => fuller.filter((q) => q.modifiers.join() === p.modifiers.join()).length + 0.01 * standing(p, matter.weight),
    ) ?? phrase
  );
}

/** How much a phrase stands out in its report. A head that only says "talk" or "deal" stands by its modifiers. */
function standing({ lemma, modifiers }: Phrase, weight: ReadonlyMap<string, number>): number {
  const head = Math.log(1 + (weight.get(lemma) ?? 0)) * (TALK_NOUNS.has(lemma) ? 0.4 : 1);
  return head + 0.7 * modifiers.reduce((sum, m) => sum + Math.log(1 + (weight.get(m) ?? 0)), 0);
}

function best<T>(items: readonly T[], score: (item: T) => number): T | null {
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
  if (/^(?:advmod|nmod:tmod|nmod:npmod)$/.test(token.relation) || COURTESY.has(token.text.toLowerCase())) return false;
  if (CURRENCY_NOUNS.has(token.lemma) && parse.tokens.slice(Math.max(0, i - 3), i).some(({ pos }) => pos === "CD"))
    return false;
  const draft = cast.at[i];
  if (draft && (draft.kind !== "bloc" || token.relation !== "compound")) return false;
  return !EMPTY_NOUNS.has(token.lemma.toLowerCase().replace(/\.$/, ""));
};

/** People hold stances; what they hold them about has another name. */
const isPeople = ({ lemma, text }: { readonly lemma: string; readonly text: string }): boolean =>
  OFFICES.has(lemma) || GROUPS.has(text.toLowerCase());

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
    !EMPTY_NOUNS.has(token.lemma) &&
    !COURTESY.has(token.text.toLowerCase())
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

const topicFrom = ({ words, lemma, modifiers }: Phrase): Topic => ({
  phrase: words,
  head: lemma,
  words: [...modifiers, lemma],
});
