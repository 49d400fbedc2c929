import { wordsIn } from "../../text/content-words.ts";
import { isWithin } from "../../text/spans.ts";
import { type AmountFrame, ANY } from "../told/amount-frames.ts";
import type { Amount } from "../told/amounts.ts";
import { isOneUnit, type ReportedAmount } from "./same-quantity.ts";
import type { WordWeight } from "./words-around.ts";

export interface FramedAmount extends ReportedAmount {
  /** `null` where its sentence has no parse. */
  readonly frame: AmountFrame | null;
}

/** When two reports came out: at one time; one between two others that agree; or at different or unknown times. */
export type When = "one time" | "in turns" | "other times";

/** The lesser is so much of the other, and the words that both clauses have weigh so much, those of the core twice. */
const HALF = 0.5;
const LEAST = 15;
const LEAST_WORDS = 2;

/** "They want 12 billion", "the deal sets 8 billion aside": what is wanted is not what is. */
const WANTING: ReadonlySet<string> = new Set(
  wordsIn("ask demand insist offer propose request seek suggest want").map(({ sense }) => sense),
);

const isWanted = ({ deed }: AmountFrame): boolean => !deed.isDisjointFrom(WANTING);

/** Asked first of many pairs. */
export const shareCore = ({ frame: p }: FramedAmount, { frame: q }: FramedAmount): boolean =>
  p !== null && q !== null && !p.core.isDisjointFrom(q.core);

/**
 * Two amounts of one thing, told of one deed or owned by one thing, by the grammar of their clauses: "killed 11 people", "left 17 dead"
 * amid other words that both have. What there is may change: told at another time, what is done must be the same, and the number none that
 * has moved.
 */
export function areToldOfOne(a: FramedAmount, b: FramedAmount, weight: WordWeight, when: When): boolean {
  const [p, q] = [a.frame, b.frame];
  if (!p || !q || !isOneUnit(a, b) || Math.min(a.value, b.value) < HALF * Math.max(a.value, b.value)) return false;
  const core = p.core.intersection(q.core);
  if (core.size === 0 || (when === "other times" && core.isDisjointFrom(p.deed.union(q.deed)))) return false;
  const clause = p.clause.intersection(q.clause);
  if ([...clause].filter((sense) => !sense.startsWith("@")).length < LEAST_WORDS) return false;
  if (isWanted(p) !== isWanted(q)) return false;
  if (isRest(a) || isRest(b) || isPartOfSum(a, b) || (when !== "one time" && (hasMoved(a) || hasMoved(b))))
    return false;
  const kindOf = ({ counted }: Amount): ReadonlySet<string> => counted.difference(core).difference(ANY);
  const [kind, other] = [kindOf(a), kindOf(b)];
  if (a.unit === "" && kind.size > 0 && other.size > 0 && kind.isDisjointFrom(other)) return false;
  return (weight.of(core) + weight.of(clause)) / 2 >= LEAST;
}

/** Whether grammar leaves it open that two amounts of one utterance are of one thing: what is wanted is not what is, and money is known by what it is for. */
export function mayBeOfOne({ frame: p, unit }: FramedAmount, { frame: q }: FramedAmount): boolean {
  if (!p || !q) return true;
  return isWanted(p) === isWanted(q) && (unit !== "$" || !p.core.isDisjointFrom(q.core));
}

/** "The eight others", "20 more". */
const isRest = ({ report, at }: ReportedAmount): boolean =>
  REST.test(report.article.text.slice(at.end, at.end + 20)) ||
  OTHER.test(report.article.text.slice(Math.max(0, at.start - 20), at.start));
/** "22 soldiers", "37 soldiers and sailors". */
const isPartOfSum = (a: FramedAmount, b: FramedAmount): boolean =>
  a.frame?.isSum !== b.frame?.isSum && !a.counted.isDisjointFrom(b.counted);

/** "Now 17", "raised to 43 euros": it was otherwise before. */
const hasMoved = ({ report, at }: ReportedAmount): boolean => {
  const sentence = report.report.annotations.sentences.find((s) => isWithin(at, s));
  return MOVED.test(report.article.text.slice(sentence?.start ?? at.start, sentence?.end ?? at.end));
};
const MOVED =
  /\b(?:boost|cut|fall|hik|improv|increas|lower|rais|reduc|ris|sweeten)(?:e|ed|en|es|ing|s)?\b|\b(?:current(?:ly)?|(?:down|up) (?:from|to)|fell|now|rose|so far|still)\b/i;
const REST = /^ (?:\p{L}+ )?(?:additional|extra|further|more|others?|remaining)\b/iu;
const OTHER = /\b(?:another|other|remaining)(?: of the)? $/i;
