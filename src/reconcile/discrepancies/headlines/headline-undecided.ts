import type { Span } from "../../../domain/span.ts";
import { ACCORDS, PROPOSALS } from "../../../text/negotiation-nouns.ts";
import { type Digest, wordsOf } from "../../digest.ts";
import { once } from "../../once.ts";
import { stepAt } from "../../told/direction.ts";
import { UNDECIDED } from "../undecided-words.ts";

/** A clause of a headline that leaves it open, or gives it to somebody. */
const OPEN =
  /[?:]|\b(?:could|if|may|might|plans?|poised|ready|said|says?|set|threatens?|to|unless|weighs?|will|would)\b/i;
/** A headline's clauses tell different things. */
const CLAUSE = /.+?(?:[!;|—–]|$| (?:after|amid|as|while)(?= ))/gi;
/** What is negotiated, and with what words it is broken off. Own-written, sorted. */
const NEGOTIATED = [
  ...ACCORDS,
  ...PROPOSALS,
  "bid",
  "merger",
  "peace",
  "sale",
  "swap",
  "takeover",
  "talks?",
  "truce",
].join("|");
const BREAKS_OFF = new RegExp(
  String.raw`\b(?:(?:axe|kill|scupper|sink|torpedo)(?:s|e?d)? (?:[\p{L}\d-]+ ){0,4}(?:${NEGOTIATED})\b|(?:storm(?:s|ed)? out|turn(?:s|ed)? (?:her|his|its|their) backs?)\b)`,
  "iu",
);
/** Right before a deed: it is not done, or is no verb. */
const UNDONE =
  /(?:\b(?:can|could|if|may|might|never|not|should|to|whether|will|would)|[’']ll|n[’']t)\b(?: \w+)?$|\b(?:an?|its|the|their)$/i;
/** Characters before a deed that tell whether it is done. */
const LEAD = 20;

/** The sentence by which it is still to be decided what the headline tells as decided; `null` where the body anywhere tells it as done. */
export const undecided = once((report: Digest): Span | null => {
  const { title, article } = report;
  if (!title) return null;
  const body = report.report.annotations.sentences.filter((s) => s.start >= title.end);
  const open = body.find((s) => UNDECIDED.test(article.text.slice(s.start, s.end)));
  const decided = [...article.text.slice(title.start, title.end).matchAll(CLAUSE)]
    .map(({ 0: words, index }) => ({ start: title.start + index, end: title.start + index + words.length }))
    .flatMap((clause) => decisionIn(clause, report) ?? []);
  return open && decided.length > 0 && !decided.some((decision) => isToldAsDone(decision, body, report)) ? open : null;
});

/** A deed by which something is taken or let go, and who does it, what is done, and to what. */
interface Decision {
  readonly sign: number;
  readonly about: ReadonlySet<string>;
}

function decisionIn(clause: Span, report: Digest): Decision | null {
  const words = report.article.text.slice(clause.start, clause.end);
  const deed = OPEN.test(words) ? undefined : deedsIn(words)[0];
  if (!deed) return null;
  const told = wordsOf(report, clause).filter((w) => w.content);
  const after = told.findIndex((w) => w.start > clause.start + deed.at);
  return { sign: deed.sign, about: new Set(told.slice(0, after < 0 ? undefined : after + 1).map((w) => w.sense)) };
}

const isToldAsDone = ({ sign, about }: Decision, body: readonly Span[], report: Digest): boolean =>
  body.some((s) => {
    if (!wordsOf(report, s).some((w) => about.has(w.sense))) return false;
    const text = report.article.text.slice(s.start, s.end);
    return deedsIn(text).some(
      (d) => d.sign === sign && !UNDONE.test(text.slice(Math.max(0, d.at - LEAD), d.at).trimEnd()),
    );
  });

/** The deeds of taking and letting go that a text tells. The first word of a headline is who does it. */
function deedsIn(text: string): { readonly sign: number; readonly at: number }[] {
  const found = [...text.matchAll(/[\p{L}’'-]+/gu)];
  const words = found.map((m) => m[0]);
  const steps = found.map((m, i) => ({ sign: stepAt(words, i).sign, at: m.index })).slice(1);
  const broken = BREAKS_OFF.exec(text);
  return [...steps, ...(broken ? [{ sign: -1, at: broken.index }] : [])]
    .filter(({ sign }) => sign !== 0)
    .sort((a, b) => a.at - b.at);
}
