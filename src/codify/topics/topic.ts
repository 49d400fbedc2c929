import type { Topic } from "../../domain/coded-report.ts";
import type { Span } from "../../domain/span.ts";
import type { Cast } from "../actors/cast.ts";
import type { Parse } from "../parse.ts";
import { deedIn, deedWanted } from "./deed.ts";
import { PAPER_NOUNS, TALK_NOUNS } from "./empty-nouns.ts";
import { best, type Matter, type Phrase, standing, WHERE } from "./matter.ts";
import { membershipOf } from "./membership.ts";
import { isWhere } from "./where.ts";

/** How much a noun in the evidence counts beside one in the rest of its sentence, or in the sentence before. */
const NEARNESS = { inside: 1, sentence: 0.4, before: 0.2 };
/** Share of its own weight with which the report's main matter stands by for every stance. */
const MAIN_SHARE = 0.08;

/**
 * What a stance is about: of the phrases in its words (of those around them where they name nothing) the one that the report returns
 * to most. What it hangs on is left out of it. Words without a noun are about their deed ("willing to step down"), or, where they only
 * point ("I can trade this"), about what the stance or the sentence before them is about.
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
  const isInside = ({ head }: Phrase): boolean => head >= first && head < end;
  const nearness = (phrase: Phrase): number => {
    const { head } = phrase;
    if (isApart(head)) return 0;
    const role = isWhere(head, parse) ? WHERE : 1;
    if (isInside(phrase)) return role * NEARNESS.inside;
    const far = sentence - (parse.tokens[head]?.sentence ?? -9);
    return role * (far === 0 ? NEARNESS.sentence : far === 1 ? NEARNESS.before : 0);
  };
  const { sentences } = parse.annotations;
  const from = sentences[Math.max(0, sentence - 1)]?.firstToken ?? first;
  const around = matter.phrasesIn(Math.min(first, from), Math.max(end, sentences[sentence]?.endToken ?? end));
  const near = around.filter((phrase) => nearness(phrase) > 0 && isTelling(phrase, matter));
  const inside = near.filter(isInside);
  const isNamed = inside.length > 0;
  if (hangsOn.length > 0 && !isNamed) {
    const own = tokensFrom(first, end).filter((i) => !isApart(i));
    const deed = deedIn(own, parse) ?? apart.map((a) => deedWanted(tokensFrom(a.first, a.end), parse)).find(Boolean);
    if (deed) return deed;
    if (before && own.some((i) => isPointer(i, parse))) return before;
  }
  // A paper stands by what it is about, as the report spells it out elsewhere.
  const score = (phrase: Phrase): number =>
    nearness(phrase) * standing(PAPER_NOUNS.has(phrase.lemma) ? matter.spelledOut(phrase) : phrase, matter.weight);
  const chosen = best(isNamed ? inside : near, score);
  const { main } = matter;
  // "Yeah, he will accept it": what the sentence before tells of.
  const isPointed = !isNamed && tokensFrom(first, end).some((i) => isPointer(i, parse));
  const mainScore = main && !isPointed ? MAIN_SHARE * standing(main, matter.weight) : 0;
  const found = chosen && score(chosen) >= mainScore ? chosen : (main ?? chosen);
  return found ? topicFrom(matter.spelledOut(found)) : null;
}

/** What a condition is about, by its own words alone; `null` when they name nothing: "if it was competitive". */
export function topicOfCondition(span: Span, matter: Matter, cast: Cast, parse: Parse): Topic | null {
  const { first, end } = parse.tokensIn(span);
  const inside = matter.phrasesIn(first, end);
  const telling = best(
    inside.filter((phrase) => isTelling(phrase, matter)),
    (phrase) => standing(phrase, matter.weight),
  );
  if (telling) return topicFrom(matter.spelledOut(telling));
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
  phrase.modifiers.length > 0 || !TALK_NOUNS.has(phrase.lemma) || matter.spelledOut(phrase) !== phrase;

const topicFrom = ({ words, lemma, modifiers }: Phrase): Topic => ({
  phrase: words,
  head: lemma,
  words: [...modifiers, lemma],
});
