import type { Actor } from "../../../domain/actor.ts";
import type { Discrepancy } from "../../../domain/findings.ts";
import type { Span } from "../../../domain/span.ts";
import { wordsIn } from "../../../text/content-words.ts";
import { fold } from "../../../text/fold.ts";
import { isWithin } from "../../../text/spans.ts";
import { isSpellingOf, personName } from "../../actors/person-names.ts";
import { nameOf, wordsOf } from "../../digest.ts";
import type { Passage } from "../../statements/passages.ts";
import { PLAIN_CUES } from "../../statements/plain-cues.ts";
import { ALIKE, type Quotation } from "../../statements/quotations.ts";
import type { Storytelling } from "../../storytelling.ts";
import { areWithin, at, type Detector, discrepancy, quoted } from "../detector.ts";
import { HEADS } from "../office-words.ts";
import { retellings, sharesMost, withSource } from "../retellings.ts";

/** Who is not named, as reports print it: "a movement commander", "officials". */
const UNNAMED =
  /^(?:an?|another|one|several|some|two|three)\b|\b(?:aides?|diplomats?|insiders?|mediators?|negotiators?|officials?|people (?:briefed|close|familiar)|persons?|sources?)\b/i;
/** Which body a report means by it is a guess. */
const PRONOUN = /^(?:it|they|we|who)$/i;

const TELLING_WORDS = 4;
/** Quotation marks are proof enough of fewer, and of less. */
const QUOTED_WORDS = 3;
const OF_QUOTED = 0.6;
/** So much of a quotation is hardly said by two; less (`ALIKE`) by two who are both named with it. */
const VERY_WORDS = 0.7;
/** Characters of quotation marks and the like. */
const MARKS = 3;
/** What is told in other words later is told anew. */
const SAME_TIME_DAYS = 3;
/** So much of the shorter passage is in both: what is told in set phrases is told of many. */
const OF_TELLING = 0.7;

/** A passage with whoever it is given to. */
interface Ascribed {
  readonly passage: Passage;
  readonly span: Span;
  readonly who: Actor | undefined;
  /** As the report prints it. */
  readonly printed: string;
  readonly isNamed: boolean;
}

/** One utterance in two mouths: two people, two sides, or one who is named here and not there. A state and its president are one voice. */
export const attribution: Detector = {
  id: "reconcile/discrepancies/attribution@4",
  detect: (story) => {
    const told = retellings(story).flatMap((passages) => inTwoMouths(passages, story, areOneTelling));
    const places = new Set(told.flat().map(placeOf));
    const quoted = story.quoted.flatMap(({ a, b, score }) => {
      if (score < ALIKE) return [];
      const found = inTwoMouths([...saying(a, story), ...saying(b, story)], story, () => true);
      return score >= VERY_WORDS
        ? found
        : found.filter((told) =>
            told.every(({ passage, who, printed }) => passage.isPerson && isNamedBy(printed, who?.name ?? "")),
          );
    });
    return [...told, ...quoted.filter((all) => !all.every((t) => places.has(placeOf(t))))].map(tell);
  },
};

/** Whether a source is printed by the name of whoever it is, so that no "she" is misread. */
export function isNamedBy(printed: string, name: string): boolean {
  const last = personName(name)?.last;
  return wordsIn(printed).some((w) => fold(printed.slice(w.start, w.end)) === last);
}

const placeOf = ({ passage, span }: Ascribed): string => `${passage.report.id} ${span.start}`;

/** What two reports say alike. */
type AreOne = (a: Passage, b: Passage, story: Storytelling) => boolean;

/** The first telling that stands in another mouth elsewhere, with those. */
function inTwoMouths(passages: readonly Passage[], story: Storytelling, areOne: AreOne): Ascribed[][] {
  const told = passages.flatMap((p) => toldBy(p, story) ?? []);
  const areOther = (a: Ascribed, b: Ascribed): boolean =>
    a.passage.report !== b.passage.report && areOne(a.passage, b.passage, story) && areTwoVoices(a, b);
  const first = told.find((p) => told.some((q) => areOther(p, q)));
  const others = told.filter((q) => first && areOther(first, q));
  return first && others.length > 0 ? [[first, ...others]] : [];
}

/** A person's passages that quote the words, alone or in a sentence of their own: "rich states should “pay the old bill”". */
const saying = ({ report, span }: Quotation, story: Storytelling): readonly Passage[] =>
  story
    .datedOf(report)
    .passages.filter(
      ({ attribution: { id, content }, stretch, isPerson }) =>
        id === stretch &&
        isPerson &&
        content.some(
          (c) =>
            (isWithin(span, c) && !isToldOf(span, c, report)) ||
            (isWithin(c, { start: span.start - MARKS, end: span.end + MARKS }) && c.end - c.start > MARKS),
        ),
    );

/** "The ministry, which spoke of “piracy”, was wrong": somebody else's words. */
const isToldOf = (quotation: Span, content: Span, report: Quotation["report"]): boolean =>
  [
    { start: content.start, end: quotation.start },
    { start: quotation.end, end: content.end },
  ].some((beside) => wordsOf(report, beside).some((w) => PLAIN_CUES.has(w.key)));

const tell = (told: readonly Ascribed[]): Discrepancy => {
  const given = told.map(
    ({ passage, span, who, printed, isNamed }) =>
      `${nameOf(passage.report)} gives ${quoted(passage.report, span)} to ${isNamed ? who?.name : printed}`,
  );
  return discrepancy(
    "attribution",
    told.map(({ passage, span }) => at(passage.report.id, span)),
    `${given.join("; ")}.`,
  );
};

function toldBy(passage: Passage, { actors }: Storytelling): Ascribed | null {
  const { attribution, report } = passage;
  const span = withSource(passage);
  if (!attribution.source || !span) return null;
  const who = actors.get(passage.speaker ?? "");
  const printed = report.article.text.slice(attribution.source.start, attribution.source.end);
  if (!passage.isPerson && (PRONOUN.test(printed) || isDescribed(printed, who))) return null;
  const isNamed = who !== undefined && who.kind !== "group" && who.kind !== "unnamed";
  return isNamed || UNNAMED.test(printed) ? { passage, span, who, printed, isNamed } : null;
}

/** "The Danish company": which body is meant is a guess where no word of its name is printed. */
export function isDescribed(printed: string, who: Pick<Actor, "kind" | "name"> | undefined): boolean {
  if (who?.kind !== "organisation" || !/^the\b/i.test(printed)) return false;
  const name = new Set(wordsIn(who.name).map((w) => w.sense));
  return !wordsIn(printed).some((w) => name.has(w.sense));
}

/** A person whom no report gives a side may speak for any. */
const hasSide = (p: Passage): boolean => !p.isPerson || p.side !== p.speaker;

/** Words of one time, or the very words: who was quiet about a name may give it a week later. */
const areOneTelling: AreOne = (p, q, { published }) =>
  p.isQuote && q.isQuote
    ? sharesMost(p, q, QUOTED_WORDS, OF_QUOTED)
    : sharesMost(p, q, TELLING_WORDS, OF_TELLING) &&
      areWithin(published.get(p.report.id), published.get(q.report.id), SAME_TIME_DAYS);

function areTwoVoices(a: Ascribed, b: Ascribed): boolean {
  const [p, q] = [a.passage, b.passage];
  if (a.isNamed !== b.isNamed) return (a.isNamed ? p : q).isPerson && !describes(a, b) && !describes(b, a);
  if (!a.isNamed || p.speaker === q.speaker || namesOther(a, b) || !speaks(a) || !speaks(b)) return false;
  if (p.isPerson && q.isPerson) return true;
  return p.side !== q.side && hasSide(p) && hasSide(q) && p.voice.isDisjointFrom(q.voice);
}

/** "Officials close to Lindqvist", "a spokesman" for spokesman Lindqvist. */
function describes(a: Ascribed, b: Ascribed): boolean {
  const name = new Set(wordsIn(b.who?.name ?? "").map((w) => w.key));
  const offices = new Set(wordsIn(b.printed).flatMap((w) => HEADS.get(w.key) ?? []));
  return wordsIn(a.printed).some((w) => name.has(w.key) || offices.has(HEADS.get(w.key) ?? ""));
}

/** A body or a state speaks, and does not only do something: who signs a pact with another has not said what the other said. */
const speaks = ({ passage: { isPerson, attribution, report } }: Ascribed): boolean =>
  isPerson ||
  attribution.kind !== "indirect" ||
  (attribution.cue !== null && wordsOf(report, attribution.cue).some((w) => PLAIN_CUES.has(w.key)));

/** One name is part of the other, or one source names the other, or one tells what the other said: "Lindqvist told them that…, says Hauge". */
function namesOther(a: Ascribed, b: Ascribed): boolean {
  const told = (x: Passage): string[] => [...x.voice].filter((s) => !s.startsWith("@"));
  return told(a.passage).some((s) => b.passage.voice.has(s)) || tellsOf(a, b) || tellsOf(b, a);
}

/** The other's family name, in any spelling, or office ("its secretary would like") stands in the words. */
function tellsOf({ passage: { report, attribution } }: Ascribed, { who, passage }: Ascribed): boolean {
  if (!passage.isPerson) return false;
  const last = personName(who?.name ?? "")?.last;
  const stands = (span: Span): boolean => attribution.content.some((c) => isWithin(span, c));
  const isNamed = [...report.names].some(
    ([form, spans]) => last && (form === last || isSpellingOf(form, last)) && spans.some(stands),
  );
  const told = attribution.content.map((c) => report.article.text.slice(c.start, c.end)).join(" ");
  const own = officesIn(who?.office ?? "");
  return isNamed || [...told.matchAll(ITS_OFFICER)].some(([phrase]) => !officesIn(phrase).isDisjointFrom(own));
}

/** "Its secretary", "their foreign minister". */
const ITS_OFFICER = /\b(?:its|their)(?: \p{L}+){1,2}/giu;

const officesIn = (words: string): ReadonlySet<string> =>
  new Set(words.split(" ").flatMap((word) => HEADS.get(word.toLowerCase()) ?? []));
