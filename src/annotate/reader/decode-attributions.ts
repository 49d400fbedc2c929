import type { Decoding } from "./manifest.ts";
import { CUE_TAGS, LINK, LINKS, ROLE_TAGS, type Scores } from "./scores.ts";

/** Words `[first, end)` of a window. */
export type Run = readonly [first: number, end: number];

export interface DecodedAttribution {
  readonly source: Run | null;
  readonly cue: Run;
  /** At least one. */
  readonly content: readonly Run[];
  /** Mean log-odds of the cue's and of the content's words. */
  readonly cueScore: number;
  readonly contentScore: number;
}

const NEVER = -1e9;

/**
 * Finds cues by their tags, and for each the run of words that is its source and the runs that are its content, by the link scores of the
 * cue's words. The same algorithm is in training/evaluate/decode.py; change both or neither.
 */
export function decodeAttributions(scores: Scores, decoding: Decoding): DecodedAttribution[] {
  const cueOdds = cueLogOdds(scores);
  const rowOf = new Map([...scores.rows].map((word, row) => [word, row]));
  const found: DecodedAttribution[] = [];
  for (const cue of cueRuns(scores, cueOdds, decoding.cue)) {
    const rows = wordsOf(cue).flatMap((word) => rowOf.get(word) ?? []);
    if (rows.length === 0) continue;
    const channel = (index: number) => meanOfRows(scores, rows, index);
    const edge = (index: number) => channel(index).map((score) => score * decoding.edge);
    const sourceIn = channel(LINK.source).fill(NEVER, ...cue);
    const source = bestRun(sourceIn, edge(LINK.sourceBegin), edge(LINK.sourceEnd));
    const contentIn = channel(LINK.content).fill(NEVER, ...cue);
    if (source) contentIn.fill(NEVER, ...source);
    const content = bestRuns(contentIn, edge(LINK.contentBegin), edge(LINK.contentEnd));
    if (content.length === 0) continue;
    const contentScore = mean(content.flatMap(wordsOf).map((word) => contentIn[word] ?? 0));
    found.push({ source, cue, content, cueScore: mean(wordsOf(cue).map((word) => cueOdds[word] ?? 0)), contentScore });
  }
  return withoutTwins(found, decoding);
}

/** Of attributions that share their content the one with the surest cue; a neighbouring cue ("has | repeatedly said") joins it. */
function withoutTwins(found: readonly DecodedAttribution[], { twin, gap }: Decoding): DecodedAttribution[] {
  const kept: DecodedAttribution[] = [];
  for (const one of found.toSorted((a, b) => b.cueScore - a.cueScore)) {
    const words = new Set(one.content.flatMap(wordsOf));
    const at = kept.findIndex(({ content }) => {
      const others = content.flatMap(wordsOf);
      const shared = others.filter((word) => words.has(word)).length;
      return shared >= twin * (words.size + others.length - shared);
    });
    const other = kept[at];
    if (!other) {
      kept.push(one);
      continue;
    }
    const between: Run = [Math.min(other.cue[1], one.cue[1]), Math.max(other.cue[0], one.cue[0])];
    const taken = (word: number) =>
      [...other.content, ...(other.source ? [other.source] : [])].some(([first, end]) => first <= word && word < end);
    if (between[1] - between[0] <= gap && !wordsOf(between).some(taken)) {
      kept[at] = { ...other, cue: [Math.min(other.cue[0], one.cue[0]), Math.max(other.cue[1], one.cue[1])] };
    }
  }
  return kept.sort((a, b) => a.cue[0] - b.cue[0]);
}

const wordsOf = ([first, end]: Run): number[] => Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Log-odds that a word belongs to a cue: B or I against O. */
function cueLogOdds({ role, words }: Scores): Float64Array {
  const odds = new Float64Array(words);
  for (let i = 0; i < words; i++) {
    const at = i * ROLE_TAGS + CUE_TAGS;
    const [o = 0, b = 0, inner = 0] = [role[at], role[at + 1], role[at + 2]];
    odds[i] = Math.max(b, inner) + Math.log1p(Math.exp(-Math.abs(b - inner))) - o;
  }
  return odds;
}

function cueRuns({ role }: Scores, odds: Float64Array, threshold: number): Run[] {
  const runs: [number, number][] = [];
  odds.forEach((score, i) => {
    if (score <= threshold) return;
    const last = runs.at(-1);
    const at = i * ROLE_TAGS + CUE_TAGS;
    const goesOn = (role[at + 1] ?? 0) <= (role[at + 2] ?? 0);
    if (last && last[1] === i && goesOn) last[1] = i + 1;
    else runs.push([i, i + 1]);
  });
  return runs;
}

function meanOfRows({ link, stride, words }: Scores, rows: readonly number[], channel: number): Float64Array {
  const sum = new Float64Array(words);
  for (const row of rows) {
    const from = (row * LINKS + channel) * stride;
    for (let i = 0; i < words; i++) sum[i] = (sum[i] ?? 0) + (link[from + i] ?? 0) / rows.length;
  }
  return sum;
}

/** The run with the highest sum of inside scores, the begin score of its first word and the end score of its last; `null` if none is above 0. */
export function bestRun(inner: Float64Array, begin: Float64Array, end: Float64Array): Run | null {
  let best = 0;
  let found: Run | null = null;
  let score = NEVER;
  let start = 0;
  for (let i = 0; i < inner.length; i++) {
    const fresh = begin[i] ?? 0;
    if (fresh > score) [score, start] = [fresh, i];
    score += inner[i] ?? 0;
    const whole = score + (end[i] ?? 0);
    if (whole > best) [best, found] = [whole, [start, i + 1]];
  }
  return found;
}

/** The set of runs, parted by a word or more, with the highest such sum: Viterbi over two states. */
export function bestRuns(inner: Float64Array, begin: Float64Array, end: Float64Array): Run[] {
  const n = inner.length;
  let out = 0;
  let open = NEVER;
  const outFromOpen: boolean[] = [];
  const openFromOut: boolean[] = [];
  for (let i = 0; i < n; i++) {
    const ended = open + (i > 0 ? (end[i - 1] ?? 0) : 0);
    const started = out + (begin[i] ?? 0);
    outFromOpen.push(ended > out);
    openFromOut.push(started > open);
    out = Math.max(out, ended);
    open = Math.max(started, open) + (inner[i] ?? 0);
  }
  const runs: Run[] = [];
  let isOpen = open + (end[n - 1] ?? 0) > out;
  let last = n;
  for (let i = n - 1; i >= 0; i--) {
    if (isOpen && openFromOut[i]) {
      runs.push([i, last]);
      isOpen = false;
    } else if (!isOpen && outFromOpen[i]) {
      isOpen = true;
      last = i;
    }
  }
  return runs.reverse();
}
