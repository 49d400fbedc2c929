import type { Span } from "../../domain/span.ts";
import type { Word } from "../../text/content-words.ts";
import { isWithin } from "../../text/spans.ts";
import { once } from "../once.ts";

/** Words in a row that two texts must share before anything is compared. */
const SHINGLE = 6;
const SAMPLED = 4;
/** A shared run counts from this many words outside quotation marks: shorter ones are set phrases. */
const LONG_RUN = 8;

/** What one report's text has in common with another's, in words. */
export interface Shared {
  /** Words of the first report in long shared runs, and those of them outside quotation marks. */
  readonly words: number;
  readonly unquoted: number;
  readonly longest: number;
  /** Where the runs stand in the first report. */
  readonly runs: readonly Span[];
}

/** A report's words as one row, those of its headline left out. */
export interface Body {
  readonly words: readonly Word[];
  /** 1 for each that stands in quotation marks. */
  readonly quoted: Uint8Array;
}

interface Printed {
  readonly words: readonly Word[];
  readonly quotes: readonly Span[];
  readonly title: Span | null;
}

export function bodyOf({ words, quotes, title }: Printed): Body {
  const body = words.filter((w) => !(title && isWithin(w, title)));
  const quoted = new Uint8Array(body.length);
  let at = 0;
  for (const q of quotes) {
    while ((body[at]?.start ?? Number.POSITIVE_INFINITY) < q.start) at++;
    for (let i = at; (body[i]?.end ?? Number.POSITIVE_INFINITY) <= q.end; i++) quoted[i] = 1;
  }
  return { words: body, quoted };
}

/**
 * Hashes of every fourth run of six or so, chosen by content: equal passages choose equal runs (Schleimer et al. 2003). All are
 * multiples of four, so a fourth of them stands for each: small integers are looked up sooner.
 */
export function samplesOf({ words }: Body): Uint32Array {
  const samples = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const hash = hashOf(words, i);
    if (hash % SAMPLED === 0) samples.add(hash / SAMPLED);
  }
  return Uint32Array.from(samples);
}

/** The hash of each run of six. */
const hashesOf = once(
  ({ words }: Body): Uint32Array =>
    Uint32Array.from({ length: Math.max(0, words.length - SHINGLE + 1) }, (_, i) => hashOf(words, i)),
);

/** Where each run of six first stands, by its hash. */
export function shinglesOf(body: Body): ReadonlyMap<number, number> {
  const shingles = new Map<number, number>();
  const hashes = hashesOf(body);
  for (let i = hashes.length - 1; i >= 0; i--) shingles.set(hashes[i] ?? 0, i);
  return shingles;
}

/** The long runs of `a` that also stand in `b`. `inB`: the runs of six of that, for who asks again and again. */
export function sharedPassages(a: Body, b: Body, inB = shinglesOf(b)): Shared {
  let [words, unquoted, longest, i] = [0, 0, 0, 0];
  const runs: Span[] = [];
  const hashes = hashesOf(a);
  while (i + SHINGLE <= a.words.length) {
    const there = inB.get(hashes[i] ?? 0);
    let length = 0;
    if (there !== undefined) {
      while (a.words[i + length] && a.words[i + length]?.key === b.words[there + length]?.key) length++;
    }
    const outside = length < LONG_RUN ? 0 : a.quoted.subarray(i, i + length).filter((q) => q === 0).length;
    const [first, last] = [a.words[i], a.words[i + length - 1]];
    if (outside >= LONG_RUN && first && last) {
      words += length;
      unquoted += outside;
      longest = Math.max(longest, outside);
      runs.push({ start: first.start, end: last.end });
    }
    i += Math.max(1, length);
  }
  return { words, unquoted, longest, runs };
}

/** FNV-1a over the keys of six words. */
function hashOf(words: readonly Word[], from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i++) {
    const key = words[i]?.key ?? "";
    for (let c = 0; c < key.length; c++) hash = Math.imul(hash ^ key.charCodeAt(c), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}
