import type { Span } from "../../../domain/span.ts";
import { quotedSpans } from "../../../text/quoted.ts";
import { type Digest, isName, wordsOf } from "../../digest.ts";
import { once } from "../../once.ts";

/** Right before a verb: it is only thought of, or stands on a condition. */
const HEDGE = /\b(?:could|may|might|offer(?:ed|s)? to|prepared to|propos(?:ed|es) to|ready to|willing to) (?:\w+ )?$/i;
const WOULD = /\bwould (?:\w+ )?$/i;
const CONDITION = /\b(?:if|in (?:exchange|return) for|on condition|provided|unless)\b/i;
/** A headline that says so itself, or only quotes. */
const OWN_HEDGE =
  /[?:]|\b(?:could|if|may|might|offer\w*|open|plans?|poised|prepared|propos\w*|ready|says?|set|to|unless|will\w*|would)\b/i;
/** Words around the verb that headline and sentence share before one is taken for the other. */
const LEAST_SHARED = 2;

/** The headline's quotation, where the body nowhere has its words. */
export const quotedInHeadlineOnly = once((report: Digest): Span | null => {
  const { title, article } = report;
  if (!title) return null;
  const body = new Set(report.words.flatMap((w) => (w.start >= title.end ? [w.key] : [])));
  const quotes = quotedSpans(article.text.slice(title.start, title.end)).map(({ start, end }) => ({
    start: title.start + start,
    end: title.start + end,
  }));
  return (
    quotes.find((q) => {
      const words = wordsOf(report, q).filter((w) => w.content);
      return words.length > 0 && words.every((w) => !body.has(w.key));
    }) ?? null
  );
});

/** The sentence that tells as possible, or on a condition, what the headline tells as done; `null` where any tells it as done. */
export const onlyPossible = once((report: Digest): Span | null => {
  const { title, article, parse } = report;
  if (!title || OWN_HEDGE.test(article.text.slice(title.start, title.end))) return null;
  // Headlines are tagged badly: their verb is the word that the body has as one.
  const verbs = new Set(parse.starts.filter((start, i) => start >= title.end && parse.tags[i]?.startsWith("VB")));
  const deeds = new Set(report.words.flatMap((w) => (w.content && verbs.has(w.start) ? [w.sense] : [])));
  const told = wordsOf(report, title).filter((w) => w.content && !isName(report, w));
  const deed = told.find((w) => w.start > title.start && deeds.has(w.sense))?.sense;
  if (!deed) return null;
  const matter = new Set(told.flatMap((w) => (w.sense === deed ? [] : [w.sense])));
  const about = report.report.annotations.sentences
    .filter((s) => s.start >= title.end)
    .filter((s) => {
      const senses = new Set(wordsOf(report, s).map((w) => w.sense));
      return senses.has(deed) && matter.intersection(senses).size >= Math.min(LEAST_SHARED, matter.size);
    });
  const isHedged = (s: Span): boolean => {
    const at = wordsOf(report, s).find((w) => w.sense === deed)?.start ?? s.start;
    const lead = article.text.slice(s.start, at);
    return HEDGE.test(lead) || (WOULD.test(lead) && CONDITION.test(article.text.slice(s.start, s.end)));
  };
  const [first] = about;
  return first && matter.size > 0 && about.every(isHedged) ? first : null;
});
