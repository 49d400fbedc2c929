import type { Span } from "../../domain/span.ts";
import type { Word } from "../../text/content-words.ts";

/** A quantity in a text with what is around it. */
export interface Amount {
  readonly value: number;
  /** "$", "%", or the key of the noun counted. */
  readonly unit: string;
  /** Number and unit as printed. */
  readonly at: Span;
  /** The stretch of its sentence around it. */
  readonly clause: Span;
  /** Senses of the words around it. */
  readonly context: ReadonlySet<string>;
  /** Those of them within a few words. */
  readonly near: ReadonlySet<string>;
  /** Names in the sentence. */
  readonly names: ReadonlySet<string>;
  /** Its sentence gives other numbers, of polls, ranges or steps. */
  readonly isOneOfSeveral: boolean;
  /** Which stage of the talks the clause speaks of, when it says so. */
  readonly phase: "latest" | "earlier" | null;
}

const AMOUNT =
  /([$€£¥]|\bUS\$)? ?\b(\d+(?:,\d{3})*(?:\.\d+)?)(?: (hundred|thousand|million|billion|trillion|mln|bln|m|bn))?\b(?: ?(%|percent|per cent|pct))?/gi;
const SCALE: Readonly<Record<string, number>> = {
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  hundred: 100,
  m: 1e6,
  million: 1e6,
  mln: 1e6,
  thousand: 1e3,
  trillion: 1e12,
};
const PHASE =
  /\b(?:(current|final|latest|most recent|new|newest|present|revised)|earlier|first|former|initial|original|past|previous|prior)\b/gi;
/** Words on either side that are read with the number. */
const AROUND = 14;

/** Words on either side that say what is counted. */
const NEAR = 6;

const sensesIn = (words: readonly Word[], unit: string): Set<string> =>
  new Set(words.flatMap((w) => (w.content && !/^\d/.test(w.key) && w.key !== unit ? [w.sense] : [])));

export function amountsIn(
  text: string,
  sentences: readonly Span[],
  wordsOf: (span: Span) => readonly Word[],
): Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((m): Amount[] => {
    const [whole, currency, digits = "", scale, percent] = m;
    const start = m.index + (whole.length - whole.trimStart().length);
    const end = m.index + whole.length;
    const sentence = sentences.find((s) => s.start <= start && end <= s.end);
    const isYear = !currency && !scale && /^(?:19|20)\d\d$/.test(digits);
    if (
      !sentence ||
      isYear ||
      /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? $/.test(text.slice(0, start).slice(-12))
    )
      return [];
    const words = wordsOf(sentence);
    const here = words.findIndex((w) => w.start >= start);
    const around = words.slice(Math.max(0, here - AROUND), here + AROUND);
    const after = words.find((w) => w.start >= end && w.content);
    const unit = currency ? "$" : percent ? "%" : after && after.start - end < 25 ? after.key : "";
    const clause = { start: around[0]?.start ?? start, end: around.at(-1)?.end ?? end };
    const lead = text.slice(Math.max(0, sentence.start - 120), start);
    return [
      {
        value: Number(digits.replaceAll(",", "")) * (SCALE[(scale ?? "").toLowerCase()] ?? 1),
        unit,
        at: { start, end },
        clause,
        context: sensesIn(around, unit),
        near: sensesIn(words.slice(Math.max(0, here - NEAR), here + NEAR), unit),
        names: new Set(words.flatMap((w) => (w.marked && w.content && !/^\d/.test(w.key) ? [w.key] : []))),
        isOneOfSeveral: words.filter((w) => /^\d/.test(w.key)).length > 1,
        phase: phaseIn(lead),
      },
    ];
  });
}

/** By the word nearest to the number. */
function phaseIn(lead: string): Amount["phase"] {
  const nearest = [...lead.matchAll(PHASE)].at(-1);
  return nearest ? (nearest[1] ? "latest" : "earlier") : null;
}
