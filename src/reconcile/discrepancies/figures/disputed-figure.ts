import type { Span } from "../../../domain/span.ts";
import { wordsIn } from "../../../text/content-words.ts";
import { isWithin, overlaps } from "../../../text/spans.ts";
import type { Digest } from "../../digest.ts";
import { once } from "../../once.ts";
import type { Storytelling } from "../../storytelling.ts";
import { sideOf } from "../detector.ts";
import { areOneThing, canAgree, type ReportedAmount } from "../same-quantity.ts";

const COUNTED_NOUN =
  "(bills?|costs?|counts?|damage|deaths?|debts?|deficits?|estimates?|figures?|gap|loss(?:es)?|numbers?|prices?|shortfall|sums?|tally|toll|total|turnout|value)";
const THE = `(?:it|they|them|there|(?:the|that|this|its|their|his|her)(?: [\\w-]+)? ${COUNTED_NOUN}(?: of [\\w’' -]{1,40})?)`;
const ABOUT =
  "(?:about |around |at least |at most |closer to |fewer than |just |less than |more than |nearer |nearly |no more than |only |some )?[A-Z]{0,3}";
/** Right before a number: somebody answers with it a number that was given before. */
const ANSWERS = [
  new RegExp(`\\b(?:gave|gives?|puts?|sets?) ${THE} (?:as|at) ${ABOUT}$`, "i"),
  new RegExp(
    `\\b(?:argues?d?|believes?d?|claim(?:s|ed)?|estimate[sd]?|insist(?:s|ed)?|maintain(?:s|ed)?|reckon(?:s|ed)?|said|says?) (?:that )?${THE} (?:are|is|was|were|had been|st(?:ands|ood) at) ${ABOUT}$`,
    "i",
  ),
  new RegExp(`\\b(?:counts?|counted|reckons?|reckoned|speaks? of|spoke of|talk(?:s|ed)? of) ${ABOUT}$`, "i"),
];
/** A noun that any number has. */
const ANY_NUMBER = /^(?:counts?|estimates?|figures?|numbers?|sums?|tally|total)$/i;
/** It was so at another time, or is only meant to be. */
const THEN =
  /\b(?:ago|(?:down|up) from|current(?:ly)?|earlier|forecasts?|goals?|initially|last (?:month|week|year)|next (?:month|week|year)|now|originally|previous(?:ly)?|targets?|then|yesterday|(?:19|20)\d\d)\b/i;
const PRONOUN = /^(?:he|her|him|it|she|them|they|we|who|I)$/i;
/** So many sentences back stands what "it" answers, and what "the cost" does. */
const RIGHT_BEFORE = 1;
const BEFORE = 6;
/** Two counts of one thing are of one size. */
const OF_ONE_SIZE = 4;

/**
 * Numbers of which one answers the other in the same report: "The unions said that 6,800 had walked out. The company put the number at
 * 4,100." Each with every report that prints either for the same.
 */
export function disputed(byReport: readonly (readonly ReportedAmount[])[], story: Storytelling): Pair[] {
  return byReport.flatMap(answersIn).flatMap(({ a, b, voice }) => {
    const { report } = b;
    if (!isOther(voice, a.at, report, story)) return [];
    const like = (x: ReportedAmount): ReportedAmount[] =>
      byReport.flat().filter((t) => t === x || (t.report !== report && areOneFigure(t, x)));
    return like(a).flatMap((x) => like(b).map((y): Pair => [x, y]));
  });
}

type Pair = readonly [ReportedAmount, ReportedAmount];

/** A number that answers one before it, and who gives it. */
interface Answer {
  readonly a: ReportedAmount;
  readonly b: ReportedAmount;
  readonly voice: Span;
}

const answersIn = once((amounts: readonly ReportedAmount[]): readonly Answer[] =>
  amounts.flatMap((b, i) => answerIn(b, amounts.slice(0, i)) ?? []),
);

/** The number before it that a number answers, of whatever voice. */
function answerIn(b: ReportedAmount, before: readonly ReportedAmount[]): Answer | null {
  const { report } = b;
  const { text } = report.article;
  const { sentences } = report.report.annotations;
  const sentenceOf = ({ at }: ReportedAmount): number => sentences.findIndex((s) => isWithin(at, s));
  const here = sentenceOf(b);
  const { start = 0, end = 0 } = sentences[here] ?? {};
  const lead = text.slice(start, b.at.start);
  const answer = ANSWERS.map((pattern) => pattern.exec(lead)).find((m) => m !== null);
  if (!answer || THEN.test(text.slice(start, end))) return null;
  const voice = { start: start + clauseStart(lead.slice(0, answer.index)), end: start + answer.index };
  const noun = answer[1] && !ANY_NUMBER.test(answer[1]) ? wordsIn(answer[1])[0]?.sense : undefined;
  const isMeant = (a: ReportedAmount): boolean => {
    const back = here - sentenceOf(a);
    return noun ? back <= BEFORE && (a.context.has(noun) || a.near.has(noun)) : back <= RIGHT_BEFORE;
  };
  const a = before.findLast((t) => t.unit === b.unit && isMeant(t));
  if (!a || canAgree(a, b) || Math.max(a.value, b.value) > OF_ONE_SIZE * Math.min(a.value, b.value)) return null;
  if (a.currency && b.currency && a.currency !== b.currency) return null;
  if (b.counted.size > 0 && a.unit === "" && !areOneThing(a, b)) return null;
  const { start: from = 0, end: to = 0 } = sentences[sentenceOf(a)] ?? {};
  return THEN.test(text.slice(from, to)) ? null : { a, b, voice };
}

/** Where the clause begins that a text ends in. */
const clauseStart = (text: string): number => {
  const cut = [...text.matchAll(/[,;:—–]\s|\b(?:and|but|while|whereas)\s/g)].at(-1);
  return cut ? cut.index + cut[0].length : 0;
};

/** A voice is named, and is not that which gives the number. */
function isOther(voice: Span, number: Span, report: Digest, story: Storytelling): boolean {
  const { text } = report.article;
  const named = text.slice(voice.start, voice.end).trim();
  if (named === "" || PRONOUN.test(named)) return false;
  const { attributions: said } = report.report;
  const first = said.find((x) => x.source && x.content.some((c) => isWithin(number, c)));
  if (!first?.source) return true;
  const source = text.slice(first.source.start, first.source.end);
  const words = new Set(wordsIn(source).flatMap((w) => (w.content ? [w.sense] : [])));
  if (PRONOUN.test(source) || wordsIn(named).some((w) => words.has(w.sense))) return false;
  const second = said.find((x) => x.source && overlaps(x.source, voice));
  const [one, other] = [sideOf(first.id, story), sideOf(second?.id ?? null, story)];
  return one === null || one !== other;
}

/** The same number of one thing. */
const areOneFigure = (a: ReportedAmount, b: ReportedAmount): boolean =>
  a.value === b.value &&
  areOneThing(a, b) &&
  (a.digits.length > 1 || a.counted.size > 0) &&
  !a.near.union(a.counted).isDisjointFrom(b.near.union(b.context));
