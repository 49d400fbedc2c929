import type { Span } from "../../../domain/span.ts";
import { overlaps } from "../../../text/spans.ts";
import { type Digest, isName, wordsOf } from "../../digest.ts";
import { once } from "../../once.ts";
import {
  ACCUSES,
  DENIES_WHAT_FOLLOWS,
  DENIES_WHAT_WENT_BEFORE,
  ELLIPTIC,
  LONG_AGO,
  REJECTS_WHAT_WENT_BEFORE,
} from "./denial-words.ts";

/** A sentence by which somebody says that something is not the case. */
export interface Denial {
  readonly report: Digest;
  /** Its sentence. */
  readonly span: Span;
  /** What its own report tells right before, where it denies that; `null` where the denial says itself what it denies. */
  readonly claim: Span | null;
  /** The attribution that denies, or that the denial stands in. */
  readonly said: string | null;
  /** Senses of what is denied, and those of them that are names; a denial that says itself what it denies has none. */
  readonly of: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Of so many words is what a denial says itself; what goes before tells more by the way. */
const LEAST_WORDS = 2;
const LEAST_BEFORE = 3;
/** Characters between a sentence and the denial of it. */
const GAP = 60;
/** What parts a claim from its denial within one sentence. */
const PARTS = [",", ";", " but ", " and ", "—", " – "];

/** The denials in the body of a report. */
export const denialsIn = once((report: Digest): readonly Denial[] => {
  const body = report.report.annotations.sentences.filter((s) => s.start >= (report.title?.end ?? 0));
  return body.flatMap((span, i) => [...ofWhatFollows(report, span), ...ofWhatWentBefore(report, span, body[i - 1])]);
});

function ofWhatFollows(report: Digest, span: Span): Denial[] {
  return [...textOf(report, span).matchAll(DENIES_WHAT_FOLLOWS)].flatMap((m): Denial[] => {
    const denied = m.slice(1).find((group) => group !== undefined) ?? "";
    const start = span.start + m.index + m[0].lastIndexOf(denied);
    const words = wordsOf(report, { start, end: start + denied.length });
    const of = new Set(words.flatMap((w) => (w.content && !isName(report, w) ? [w.sense] : [])));
    if (of.size < LEAST_WORDS || LONG_AGO.test(m.input.slice(0, m.index))) return [];
    return [{ report, span, claim: null, said: saidAt(report, span.start + m.index), of, names: new Set() }];
  });
}

function ofWhatWentBefore(report: Digest, span: Span, before: Span | undefined): Denial[] {
  const sentence = textOf(report, span);
  const isAccused = before !== undefined && ACCUSES.test(textOf(report, before));
  const isSaid = report.report.attributions.some((a) => a.content.some((c) => overlaps(c, span)));
  const m =
    DENIES_WHAT_WENT_BEFORE.exec(sentence) ??
    (isAccused ? REJECTS_WHAT_WENT_BEFORE.exec(sentence) : null) ??
    (isSaid ? ELLIPTIC.exec(sentence) : null);
  if (!m) return [];
  const lead = sentence.slice(0, m.index + (m[0].startsWith(",") ? 1 : 0));
  const parted = Math.max(0, ...PARTS.map((mark) => lead.lastIndexOf(mark)));
  const own = { start: span.start, end: span.start + parted };
  const isWithin = parted > 0 && sensesIn(report, own).size > LEAST_BEFORE;
  const told = isWithin ? own : before && span.start - before.end <= GAP ? before : null;
  const of = told ? sensesIn(report, told) : new Set<string>();
  if (!told || of.size < LEAST_BEFORE) return [];
  const claim = isWithin ? span : told;
  return [{ report, span, claim, said: saidAt(report, span.start + m.index), of, names: namesIn(report, told) }];
}

const textOf = ({ article }: Digest, { start, end }: Span): string => article.text.slice(start, end);

const sensesIn = (report: Digest, span: Span): ReadonlySet<string> =>
  new Set(wordsOf(report, span).flatMap((w) => (w.content ? [w.sense] : [])));

const namesIn = (report: Digest, span: Span): ReadonlySet<string> =>
  new Set(wordsOf(report, span).flatMap((w) => (isName(report, w) ? [w.sense] : [])));

const saidAt = ({ report }: Digest, start: number): string | null =>
  report.attributions.find((a) => a.source && a.cue && a.cue.start <= start && start < a.cue.end)?.id ??
  report.attributions.find((a) => a.source && a.content.some((c) => c.start <= start && start < c.end))?.id ??
  null;
