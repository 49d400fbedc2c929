import type { Span } from "../../../domain/span.ts";
import { wordsIn } from "../../../text/content-words.ts";
import { type Digest, wordsOf } from "../../digest.ts";
import { once } from "../../once.ts";
import { canAgree } from "../same-quantity.ts";

/** What is much, before the bar, and what is less or other, behind it. Own-written, sorted by the first word. */
const SCALES = `
axe axed dismiss fire fired oust ousted sack sacked | quit resign resigned stepped
ban banned outlaw | curb limit restrict
bought buy sell sold | bid bidder offer offered
collapse collapsed | adjourn adjourned pause paused suspend suspended
dead die died kill killed slain | hurt injured wounded
end ended over scrapped | pause paused postponed suspend suspended
peace treaty | ceasefire pause truce
sealed sign signed | initialled initialed
soldier troop | monitor observer
`;
const scales = SCALES.trim()
  .split("\n")
  .map((line) => line.split("|").map((words) => new Set(wordsIn(words).map((w) => w.key)))) as [
  Set<string>,
  Set<string>,
][];
/** A headline that only asks, quotes or foresees. */
const OPEN = /[?“”"‘]|\b(?:could|if|may|might|no|not|plans?|set|to|unless|will|would)\b/i;
/** So many sentences tell what a report is about. */
const LEAD = 3;

/** The opening sentence by which less has happened than the headline says: somebody was sacked, and resigned. `null` where the body has the headline's word, or one like it. */
export const lessThanSaid = once((report: Digest): Span | null => {
  const { title, article } = report;
  if (!title || OPEN.test(article.text.slice(title.start, title.end))) return null;
  const said = new Set(wordsOf(report, title).map((w) => w.key));
  const body = report.report.annotations.sentences.filter((s) => s.start >= title.end);
  const told = new Set(body.flatMap((s) => wordsOf(report, s).map((w) => w.key)));
  for (const [much, less] of scales) {
    if (said.isDisjointFrom(much) || !said.isDisjointFrom(less) || !told.isDisjointFrom(much)) continue;
    const found = body.slice(0, LEAD).find((s) => wordsOf(report, s).some((w) => less.has(w.key)));
    if (found) return found;
  }
  return null;
});

/** How often the one number goes into the other. */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:doubl(?:e|es|ed|ing)|twice)\b/i, 2],
  [/\btripl(?:e|es|ed|ing)\b/i, 3],
  [/\b(?:halv(?:e|es|ed|ing)|half)\b/i, 0.5],
];
const FROM = /\bfrom (?:about |around |some )?(?:US|[A-Z])?$/i;
const TO = /\bto (?:about |around |some )?(?:US|[A-Z])?$/i;
/** So far off it is no rounding. */
const OFF = 0.25;
/** Characters before a number that say whether it was, or is. */
const BEFORE = 14;

/** The clause whose numbers did not double, though the headline says so. */
export const notThatMuch = once(({ title, article: { text }, amounts, report }: Digest): Span | null => {
  const headline = title ? text.slice(title.start, title.end) : "";
  const times = TIMES.find(([pattern]) => pattern.test(headline))?.[1];
  if (!title || !times) return null;
  const lead = (start: number): string => text.slice(Math.max(0, start - BEFORE), start);
  for (const sentence of report.annotations.sentences) {
    const own = amounts.filter((a) => a.at.start >= Math.max(sentence.start, title.end) && a.at.end <= sentence.end);
    const was = own.find((a) => FROM.test(lead(a.at.start)));
    const is = own.find((a) => a.unit === was?.unit && TO.test(lead(a.at.start)));
    if (was && is && is.value > was.value === times > 1)
      return Math.abs(is.value / was.value / times - 1) > OFF ? sentence : null;
  }
  return null;
});

/** The clause with the headline's figures at another power of ten: £12bn for £1.2bn. */
export const otherMagnitude = once(({ title, amounts }: Digest): Span | null => {
  if (!title) return null;
  const body = amounts.filter((a) => a.at.start >= title.end && a.unit === "$");
  for (const a of amounts) {
    if (a.at.end > title.end || a.unit !== "$" || a.digits.length < 2 || body.some((b) => canAgree(a, b))) continue;
    const slip = body.find((b) => b.digits === a.digits && b.value !== a.value);
    if (slip) return slip.clause;
  }
  return null;
});
