import type { Span } from "../../../domain/span.ts";
import type { Word } from "../../../text/content-words.ts";
import { type Digest, wordsOf } from "../../digest.ts";
import { once } from "../../once.ts";
import { LABEL_OF } from "./label-words.ts";

/** Right before a label: it is not, or there is not. What will not be is no denial. */
const IS_NOT =
  /(?:\b(?:am|are|be|been|is|was|were) (?:certainly |in no way )?(?:not|never)|\b(?:are|is|was|were)n[’']t|[’']s not|\band not|, not|\bthere (?:has been|is|was|were) no)(?: (?:a|an|any|at|being|in|merely|on|really|simply|under))*[ "“”‘’']*$|\bno $|[“"‘']not $/i;
/** What an offer hangs on, or somebody wants: "conditional on no strike being called". */
const WISHED = /\b(?:demand\w*|for|insist\w* on|of|on|require[ds]?|to|until|upon|want(?:s|ed)?) no $/i;
const WILL = /\b(?:can|could|may|might|shall|should|will|would|won)\b|[’']ll\b/i;
const NOBODY = /\b(?:nobody|no one|none)(?: (?:had|has|have|was|were|been|being|ever))+ [ "“”‘’']*$/i;
const DENIES =
  /\b(?:den(?:y|ied|ies|ying)|disput(?:e|ed|es)|reject(?:s|ed)? (?:claims|suggestions|talk|the (?:charge|idea|label|term|word)))\b(?: (?:a|an|any|claims?|had|has|have|having|it|of|reports?|that|the|there|they|was|were|been|being|this))*[ "“”‘’']*$/i;
/** Before a label: it is denied there, too, or only wished, feared, ended or asked for. */
const UNREAL =
  /\b(?:avert|avoid|against|call(?:s|ed|ing)? (?:for|off)|could|demand\w*|end(?:s|ed|ing)?|if|lift\w*|may|might|must|or|prevent\w*|propos\w*|risk\w*|should|stop\w*|threat\w*|to|whether|will|without|would)\b(?: [\w’']+){0,3}[ "“”‘’']*$|\b(?:no|not)(?: [\w’']+){0,2}[ "“”‘’']*$|\b(?:never|nobody|no one)\b|n[’']t\b/i;
/** Behind a label: it has not come about. */
const PLANNED = /^[^.;]{0,40}\b(?:could|might|planned|proposed|suggested|would)\b/i;
/** "The blockade", "were exchanged": there is such a thing. */
const IS_FACT = /\b(?:the|this|is|are|was|were|been|being)(?: [\w’'-]+ly)?[ "“”‘’']*$/i;
const HAS = /\b(?:has|have|had) $/i;
/** Where the clause of a denial begins. */
const CLAUSE = /(?:[,;:.“”"]| that| but| and)\s/g;
/** Characters before a label that are read with it, and words around it that say of whom it is told. */
const LEAD = 60;
const AROUND = 9;
/** A label in a report, given or refused. */
export interface LabelUse {
  readonly report: Digest;
  readonly label: string;
  /** The sentence. */
  readonly span: Span;
  /** The attribution that it stands in; `null` for the report's own words. */
  readonly said: string | null;
  readonly isDenied: boolean;
  readonly isFact: boolean;
  /** "Norland has apologised": what somebody did. */
  readonly isDone: boolean;
  /** Of a denial the senses of its subject, else of the words around. */
  readonly about: ReadonlySet<string>;
}

/** The labels that a report's body gives or refuses; questions do neither. */
export const labelsUsed = once((report: Digest): readonly LabelUse[] => {
  const { text } = report.article;
  const body = report.report.annotations.sentences.filter((s) => s.start >= (report.title?.end ?? 0));
  return body.flatMap((span) => {
    const words = wordsOf(report, span);
    const isQuestion = text.slice(span.start, span.end).trimEnd().endsWith("?");
    return isQuestion ? [] : words.flatMap((_, i) => useAt(report, span, words, i) ?? []);
  });
});

function useAt(report: Digest, span: Span, words: readonly Word[], i: number): LabelUse | null {
  const word = words[i] as Word;
  const label = word.marked ? undefined : LABEL_OF.get(word.key);
  if (!label) return null;
  const { text } = report.article;
  const lead = text.slice(Math.max(span.start, word.start - LEAD), word.start);
  const isDenied =
    (IS_NOT.test(lead) && !WILL.test(lead) && !WISHED.test(lead)) || NOBODY.test(lead) || DENIES.test(lead);
  if (!isDenied && (UNREAL.test(lead) || PLANNED.test(text.slice(word.end, span.end)))) return null;
  const isParticiple = /ed$/.test(text.slice(word.start, word.end));
  const behind = wordsBehind(words.slice(i + 1), word, text);
  // "The strike vote" is no strike.
  if (!isParticiple && behind[0] && nounsIn(report).has(behind[0].start)) return null;
  const covers = (c: Span): boolean => c.start <= word.start && word.start < c.end;
  const said = report.report.attributions.find((a) => a.source && a.content.some(covers));
  const start = said?.content.find(covers)?.start ?? span.start;
  const before = words.slice(0, i).filter((w) => w.start >= start);
  const labelled = isParticiple && behind.length > 0 ? behind : before.slice(-AROUND);
  const near = DENIES.test(lead) ? [] : isDenied ? subjectOf(before, text, word) : labelled;
  const about = near.flatMap((w) => (w.content && !/^(?:\d|nobod)/.test(w.key) ? [w.sense] : []));
  const [isFact, isDone] = [IS_FACT.test(lead), HAS.test(lead)];
  return { report, label, span, said: said?.id ?? null, isDenied, isFact, isDone, about: new Set(about) };
}

const nounsIn = once(({ parse }: Digest) => new Set(parse.starts.filter((_, i) => parse.tags[i]?.startsWith("NN"))));

/** The words right behind, numbers among them: "detained 11 Danish welders". */
function wordsBehind(behind: readonly Word[], { end }: Word, text: string): readonly Word[] {
  const stop = behind.findIndex((w, i) => !w.content || !/^[ -]$/.test(text.slice(behind[i - 1]?.end ?? end, w.start)));
  return behind.slice(0, stop < 0 ? undefined : stop);
}

/** The words of the clause up to the label. */
function subjectOf(before: readonly Word[], text: string, label: Word): readonly Word[] {
  const start = Math.max(before[0]?.start ?? label.start, label.start - LEAD);
  const cut = [
    ...text
      .slice(start, label.start)
      .replace(/[ "“”‘’']+$/, "")
      .matchAll(CLAUSE),
  ].at(-1);
  return before.filter((w) => w.start >= start + (cut ? cut.index + cut[0].length : 0));
}
