import { once } from "../../once.ts";
import type { ReportedAmount } from "../same-quantity.ts";

const CORRECTS = /\b(?:corrects?|corrected|correcting|correction|clarification|erratum)\b/i;
/** Between the right number and the wrong one. */
const INSTEAD_OF = /^(?:[\s,]|\b\p{L}+\b){0,3}?[\s,]*\b(?:and not|instead of|not|rather than)\s$/u;

/** "We are 8,400, not 7,900", "it has 18 pages, not 19": the other's number. */
const NOT_BUT = /^(?: [\p{L}-]+){0,2},? (?:and |but )?not (?:the )?$/u;
/** Such a number two reports hardly print by chance. */
const EXACT = 1000;

type Pair = readonly [ReportedAmount, ReportedAmount];

/** A number that a report takes back, or that it gives against another's, with that which others print of it: "corrects the number of injured to three instead of 13". */
export function corrected(byReport: readonly (readonly ReportedAmount[])[]): Pair[] {
  return byReport.flatMap(correctionsIn).flatMap(({ right, wrong, isCorrection }) => {
    const isMeant = (t: ReportedAmount): boolean =>
      isCorrection
        ? areAlike(t, right)
        : (t.digits.length > 1 && t.value >= EXACT) || (isItsOwn(right) && !t.counted.isDisjointFrom(right.counted));
    return byReport
      .flat()
      .filter((t) => t.report !== wrong.report && t.value === wrong.value && t.unit === wrong.unit && isMeant(t))
      .map((t): Pair => [right, t]);
  });
}

/** What a report's numbers correct, of two in a row. */
const correctionsIn = once((amounts: readonly ReportedAmount[]) =>
  amounts.slice(1).flatMap((wrong, i) => {
    const right = amounts[i] as ReportedAmount;
    const { article, report } = wrong.report;
    const sentence = report.annotations.sentences.find((s) => s.start <= right.at.start && wrong.at.end <= s.end);
    if (!sentence) return [];
    const isCorrection = CORRECTS.test(article.text.slice(sentence.start, sentence.end));
    const between = article.text.slice(right.at.end, wrong.at.start);
    return (isCorrection ? INSTEAD_OF : NOT_BUT).test(between) ? [{ right, wrong, isCorrection }] : [];
  }),
);

/** "It has 18 pages": what a thing is or has, not what some of many did. */
const isItsOwn = ({ report, at }: ReportedAmount): boolean =>
  IS_OR_HAS.test(report.article.text.slice(Math.max(0, at.start - LEAD), at.start));
const IS_OR_HAS = /\b(?:are|ha[ds]|have|is|was|were)(?: (?:exactly|just|only))? $/i;
const LEAD = 20;

/** What the one counts is named near the other. */
const areAlike = (a: ReportedAmount, b: ReportedAmount): boolean =>
  !a.counted.union(a.near).isDisjointFrom(b.counted.union(b.near));
