import type { Span } from "../../../domain/span.ts";
import { type Digest, isName, wordsOf } from "../../digest.ts";
import { once } from "../../once.ts";
import { stepAt } from "../../told/direction.ts";
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

const UNDECIDED =
  /\b(?:(?:will|would|to) decide\b.*\b(?:if|on whether|whether)|(?:has|have|had) (?:yet|still) to (?:decide|say)|(?:has|have|had)(?: not|n[’']t) (?:yet )?decided|(?:is|are|was|were) (?:still )?(?:undecided|weighing whether)|no decision (?:has|had|was))\b/i;
/** A headline that leaves it open, or gives it to somebody. */
const OPEN =
  /[?:]|\b(?:could|if|may|might|plans?|poised|ready|said|says?|set|threatens?|to|unless|weighs?|will|would)\b/i;
/** Right before a deed: it is not done. */
const UNDONE = /\b(?:can|could|if|may|might|never|not|should|to|whether|will|would)\b(?: \w+)?$|n[’']t(?: \w+)?$/i;
/** Characters before a deed that tell whether it is done. */
const LEAD = 20;

/** The sentence by which it is still to be decided what the headline tells as decided; `null` where the body anywhere tells it as done. */
export const undecided = once((report: Digest): Span | null => {
  const { title, article } = report;
  if (!title) return null;
  const headline = article.text.slice(title.start, title.end);
  const [, deed] = OPEN.test(headline) ? [] : signsIn(headline);
  if (!deed) return null;
  const body = report.report.annotations.sentences.filter((s) => s.start >= title.end);
  const told = wordsOf(report, title).filter((w) => w.content);
  const after = told.findIndex((w) => w.start > title.start + deed.at);
  // Who does it, what is done, and to what.
  const about = new Set(told.slice(0, after < 0 ? undefined : after + 1).map((w) => w.sense));
  const isDone = body.some((s) => {
    if (!wordsOf(report, s).some((w) => about.has(w.sense))) return false;
    const text = article.text.slice(s.start, s.end);
    return signsIn(text).some(
      ({ sign, at }) => sign === deed.sign && !UNDONE.test(text.slice(Math.max(0, at - LEAD), at).trimEnd()),
    );
  });
  return isDone ? null : (body.find((s) => UNDECIDED.test(article.text.slice(s.start, s.end))) ?? null);
});

/** The deeds of taking and letting go that a text tells. The first word of a headline is who does it. */
function signsIn(text: string): { readonly sign: number; readonly at: number }[] {
  const found = [...text.matchAll(/[\p{L}’'-]+/gu)];
  const words = found.map((m) => m[0]);
  const steps = found.map((m, i) => ({ sign: stepAt(words, i).sign, at: m.index }));
  return [{ sign: 0, at: 0 }, ...steps.slice(1).filter(({ sign }) => sign !== 0)];
}

const matterIn = (report: Digest, span: Span): Set<string> =>
  new Set(
    wordsOf(report, span).flatMap((w) => (w.content && !isName(report, w) && !/^\d/.test(w.key) ? [w.sense] : [])),
  );
