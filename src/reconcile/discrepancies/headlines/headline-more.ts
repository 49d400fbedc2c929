import type { Span } from "../../../domain/span.ts";
import { type Digest, isName, wordsOf } from "../../digest.ts";
import { once } from "../../once.ts";
import { areOneCount, canAgree } from "../same-quantity.ts";

/** The clause in which the body counts what the headline counts, and counts it differently; `null` where the headline's number stands there, too. */
export const countedOtherwise = once(({ title, amounts }: Digest): Span | null => {
  if (!title) return null;
  const body = amounts.filter((a) => a.at.start >= title.end);
  for (const a of amounts) {
    if (a.at.end > title.end || body.some((b) => b.unit === a.unit && canAgree(a, b))) continue;
    const other = body.find((b) => areOneCount(a, b));
    if (other) return other.clause;
  }
  return null;
});

const ALL = /\b(?:all(?! (?:but|eyes|set|sides|talk))|emptied|entire|every(?:body|one)?)\b/i;
/** Some of it is not so. */
const SOME_NOT =
  /\b(?:all but|with the exception|has yet to|have yet to|(?:have|has|had|did|do|does) not|remain(?:s|ed|ing)?|still|(?:the )?(?:others?|rest) (?:are|is|will|would|were))\b/i;
/** Who is not out yet, whatever they are called. */
const STILL_IN =
  /\bstill (?:being )?(?:aboard|captive|detained|held|hostage|in captivity|in jail|inside|jailed|missing|on board|on strike|out|trapped)\b|\bremain(?:s|ed)? (?:aboard|captive|in|inside|on board)\b/i;
const OUT =
  /\b(?:all|every\w*)\b.*\b(?:free|freed|home|out|released|rescued|safe)\b|\bemptied\b|\b(?:evacuated|freed|released)\b/i;

/** The sentence that leaves out some of what the headline makes all. `null` where any says it of all. */
export const notOfAll = once((report: Digest): Span | null => {
  const { title, article } = report;
  const headline = title ? article.text.slice(title.start, title.end) : "";
  if (!title || !ALL.test(headline) || /\?/.test(headline)) return null;
  const matter = matterIn(report, title);
  const body = report.report.annotations.sentences.filter((s) => s.start >= title.end);
  const textOf = (s: Span): string => article.text.slice(s.start, s.end);
  const shared = (s: Span): number => matter.intersection(matterIn(report, s)).size;
  if (body.some((s) => ALL.test(textOf(s)) && shared(s) > 1)) return null;
  return (
    body.find((s) => (OUT.test(headline) ? STILL_IN.test(textOf(s)) : SOME_NOT.test(textOf(s)) && shared(s) > 1)) ??
    null
  );
});

const matterIn = (report: Digest, span: Span): Set<string> =>
  new Set(
    wordsOf(report, span).flatMap((w) => (w.content && !isName(report, w) && !/^\d/.test(w.key) ? [w.sense] : [])),
  );
