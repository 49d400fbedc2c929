import type { ActorId } from "../../domain/actor.ts";
import type { Discrepancy } from "../../domain/findings.ts";
import type { Span } from "../../domain/span.ts";
import { type Digest, wordsOf } from "../digest.ts";
import { into } from "../groups.ts";
import { once } from "../once.ts";
import type { Passage } from "../statements/passages.ts";
import { at, type Detector, discrepancy, wordings } from "./detector.ts";
import { retellings } from "./retellings.ts";
import { likeness, tellingOf } from "./same-quantity.ts";

interface Quotation {
  readonly report: Digest;
  readonly speaker: ActorId | null;
  readonly side: ActorId | null;
  readonly span: Span;
  readonly keys: readonly string[];
  readonly senses: ReadonlySet<string>;
}

/** A phrase of so few words, quoted out of a long sentence, is no other wording of it. */
const PHRASE = 4;

/** Of the telling words of two quotations so many are in both, by weight, that nobody says them twice. */
const ALIKE = 0.6;

/** One utterance between quotation marks in other words: two translations, a slip, or a cut that leaves a word or two or drops a reservation. */
export const quoteVariant: Detector = {
  id: "reconcile/discrepancies/quote-variant@3",
  detect: (story) => {
    const told = retellings(story).map((passages) => passages.flatMap(quotationsIn));
    const statementOf = new Map(told.flatMap((quotations, i) => quotations.map((q) => [placeOf(q), i] as const)));
    const areTold = (a: Quotation, b: Quotation): boolean =>
      statementOf.has(placeOf(a)) && statementOf.get(placeOf(a)) === statementOf.get(placeOf(b));
    const all = [...new Map(story.passages.flatMap(quotationsIn).map((q) => [placeOf(q), q])).values()];
    const others = alikeAmong(all).filter(([a, b]) => !areTold(a, b));
    return [...told, ...others].flatMap(tell);
  },
};

const placeOf = ({ report, span }: Quotation): string => `${report.id} ${span.start}`;

/** The wordings that differ from the one that most differ from. */
function tell(quotations: readonly Quotation[]): Discrepancy[] {
  const different: Quotation[] = [];
  for (const q of quotations)
    if (!different.some((w) => w.report === q.report || isSameWording(w, q))) different.push(q);
  const differing = different.map((w) => different.filter((o) => o !== w && areOneUtterance(w, o)));
  const most = Math.max(0, ...differing.map((d) => d.length));
  const base = differing.findIndex((d) => d.length === most);
  const first = different[base];
  if (!first || most === 0) return [];
  const all = [first, ...(differing[base] ?? [])];
  return [
    discrepancy(
      "quote-variant",
      all.map((w) => at(w.report.id, w.span)),
      `The same words are quoted differently: ${wordings(all)}.`,
    ),
  ];
}

/** Pairs in two reports that are so alike, or one the other cut off, that they are one utterance though nothing else tells so. */
function alikeAmong(all: readonly Quotation[]): [Quotation, Quotation][] {
  const telling = tellingOf(all.map((q) => ({ context: q.senses })));
  const carriers = new Map<string, Quotation[]>();
  return all.flatMap((b) => {
    if (b.side === null) return [];
    const keys = [...b.senses].map((sense) => `${b.side} ${sense}`);
    const shared = new Map<Quotation, number>();
    for (const key of keys) for (const a of carriers.get(key) ?? []) shared.set(a, (shared.get(a) ?? 0) + 1);
    for (const key of keys) into(carriers, key, b);
    return [...shared].flatMap(([a, words]): [Quotation, Quotation][] => {
      if (a.report === b.report || words < 2) return [];
      const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
      const isOne = likeness(a.senses, b.senses, telling) >= ALIKE || isCutOff(short, long);
      return isOne ? [[a, b]] : [];
    });
  });
}

const quotationsIn = once(({ report, speaker, side, attribution }: Passage): readonly Quotation[] =>
  report.quotes
    .flatMap((q) =>
      attribution.content.map((c) => ({ start: Math.max(q.start, c.start), end: Math.min(q.end, c.end) })),
    )
    .filter((s) => s.end - s.start > 2)
    .map((span) => ({ span, words: wordsOf(report, span) }))
    .map(({ span, words }) => ({
      report,
      speaker,
      side,
      span,
      keys: words.map((w) => w.key),
      senses: new Set(words.flatMap((w) => (w.content ? [w.sense] : []))),
    }))
    .filter((q) => q.keys.length > 0),
);

/** The same words, or a cut that leaves at least half of them, or a whole clause, and nothing that turns them. */
function isSameWording(a: Quotation, b: Quotation): boolean {
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  if (short.keys.join(" ") === long.keys.join(" ")) return true;
  if (!` ${long.keys.join(" ")} `.includes(` ${short.keys.join(" ")} `)) return false;
  return (short.keys.length > PHRASE || short.keys.length * 2 >= long.keys.length) && !isCutOff(short, long);
}

/** Printed as a whole sentence, though it went on: cut within the sentence, or before one that begins to take it back. */
function isCutOff(short: Quotation, long: Quotation): boolean {
  const isSentence = short.keys.length >= PHRASE && short.keys.every((k, i) => long.keys[i] === k);
  const rest = restOf(short, long);
  return isSentence && (GOES_ON.test(rest) || RESERVATION.test(rest));
}

/** What the longer one prints after the words of the shorter. */
function restOf(short: Quotation, long: Quotation): string {
  const words = wordsOf(long.report, long.span);
  return long.report.article.text.slice(words[short.keys.length - 1]?.end, long.span.end);
}

const GOES_ON = /^[^.!?]*\p{L}{4}/u;
/** The next sentence holds back: "We accept the pause. We do not accept the line." */
const RESERVATION =
  /^\s*[.!?]\s*(?:But|However|Only|Unless|(?:\p{L}+ ){1,3}(?:not|never|cannot)\b|\p{L}+ \p{L}+n[’']t\b)/u;

const hasMostKeys = (short: Quotation, long: Quotation): boolean =>
  short.keys.filter((key) => long.keys.includes(key)).length * 2 >= short.keys.length;

/** Half of the shorter one's content words stand in both, and more than two where two people are said to have used them. */
function areOneUtterance(a: Quotation, b: Quotation): boolean {
  const [short, long] = a.senses.size < b.senses.size ? [a, b] : [b, a];
  const common = [...short.senses].filter((s) => long.senses.has(s)).length;
  const isPhrase = short.keys.length <= PHRASE && long.keys.length > 2 * PHRASE && !isCutOff(short, long);
  // One word, "a step", is anybody's; amid words of grammar alone it is no utterance: "We are here for a letter".
  const isOneWord = short.senses.size === 1;
  const isOneVoice =
    a.side === b.side ? a.side !== null || !isOneWord : !isOneWord && (a.side === null || b.side === null);
  const least = isOneVoice ? Math.min(2, short.senses.size) : 3;
  return (
    !isPhrase &&
    !(isOneWord && short.keys.length > PHRASE && !hasMostKeys(short, long)) &&
    common * 2 >= short.senses.size &&
    common >= least &&
    common > 0
  );
}
