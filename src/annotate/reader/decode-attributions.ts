import type { Decoding } from "./manifest.ts";
import { LINK, LINKS, ROLE, ROLE_TAGS, type Scores } from "./scores.ts";

/** Words `[first, end)` of a window. */
export type Run = readonly [first: number, end: number];

export interface DecodedAttribution {
  readonly source: Run | null;
  readonly cue: Run;
  readonly content: readonly [Run, ...Run[]];
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
  const cueOdds = roleOdds(scores, ROLE.cue);
  const sourceOdds = roleOdds(scores, ROLE.source);
  const contentOdds = roleOdds(scores, ROLE.content);
  const rowOf = new Map([...scores.rows].map((word, row) => [word, row]));
  const found: DecodedAttribution[] = [];
  for (const cue of cueRuns(scores, cueOdds, decoding.cue)) {
    const rows = wordsOf(cue).flatMap((word) => rowOf.get(word) ?? []);
    if (rows.length === 0) continue;
    const channel = (index: number) => meanOfRows(scores, rows, index);
    const edge = (index: number) => channel(index).map((score) => score * decoding.edge);

    const sourceIn = inside(channel(LINK.source), sourceOdds, decoding.role, decoding.source);
    bar(sourceIn, cue);
    const source = bestRun(sourceIn, edge(LINK.sourceBegin), edge(LINK.sourceEnd));

    const contentIn = inside(channel(LINK.content), contentOdds, decoding.role, decoding.content);
    bar(contentIn, cue);
    if (source) bar(contentIn, source);
    const [firstRun, ...more] = bestRuns(contentIn, edge(LINK.contentBegin), edge(LINK.contentEnd));
    if (!firstRun) continue;
    const content = [firstRun, ...more] as const;
    const contentScore = mean(content.flatMap(wordsOf).map((word) => contentIn[word] ?? 0));
    if (contentScore < decoding.fewest) continue;
    found.push({ source, cue, content, cueScore: mean(wordsOf(cue).map((word) => cueOdds[word] ?? 0)), contentScore });
  }
  return found;
}

const wordsOf = ([first, end]: Run): number[] => Array.from({ length: end - first }, (_, i) => first + i);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Log-odds that a word carries the role at all: B or I against O. */
function roleOdds({ role, words }: Scores, which: number): Float64Array {
  const odds = new Float64Array(words);
  for (let i = 0; i < words; i++) {
    const at = i * ROLE_TAGS + 3 * which;
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
    const at = i * ROLE_TAGS + 3 * ROLE.cue;
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

function inside(link: Float64Array, tags: Float64Array, weight: number, bias: number): Float64Array {
  return link.map((score, i) => score + weight * (tags[i] ?? 0) + bias);
}

function bar(scores: Float64Array, run: Run): void {
  scores.fill(NEVER, run[0], run[1]);
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
