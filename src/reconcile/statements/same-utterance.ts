import type { Passage } from "./passages.ts";

/** How much each word tells, by how few passages of the storyline it stands in. */
export type Weights = (key: string) => number;

export function weightsOf(passages: readonly Passage[]): Weights {
  const spread = new Map<string, number>();
  for (const { senses } of passages) for (const key of senses) spread.set(key, (spread.get(key) ?? 0) + 1);
  const corpus = Math.max(passages.length, 40);
  return (key) => Math.log(1 + corpus / (spread.get(key) ?? 1));
}

/**
 * How likely two passages give one utterance, in [0, 1]: what they share, weighed by how telling it is, against the shorter passage
 * (a truncation loses words) and against both (a paraphrase loses few).
 */
export function likeness(a: Passage, b: Passage, weight: Weights): number {
  const total = (keys: readonly string[]): number => keys.reduce((sum, k) => sum + weight(k), 0);
  const inB = new Set(b.senses);
  const common = a.senses.filter((k) => inB.has(k));
  if (common.length < 2) return 0;
  const shared = total(common);
  const [x, y] = [total(a.senses), total(b.senses)];
  const contained = shared / Math.min(x, y);
  const cosine = shared / Math.sqrt(x * y);
  return 0.4 * contained + 0.6 * cosine + (sharesRun(a, b) ? 0.1 : 0);
}

/** Three content words in a row in both. */
function sharesRun(a: Passage, b: Passage): boolean {
  const runs = (p: Passage): string[] => p.senses.slice(2).map((k, i) => `${p.senses[i]} ${p.senses[i + 1]} ${k}`);
  const there = new Set(runs(b));
  return runs(a).some((r) => there.has(r));
}

/** What two passages must reach to be one utterance; `null` when they cannot be, by who speaks or by which report. */
export function needed(a: Passage, b: Passage): number | null {
  if (a.report === b.report) return sameSpeaker(a, b) ? 0.5 : null;
  if (sameSpeaker(a, b)) return 0.36;
  if (a.speaker === null || b.speaker === null) return 0.5;
  if (a.side !== null && a.side === b.side) return 0.45;
  return null;
}

const sameSpeaker = (a: Passage, b: Passage): boolean => a.speaker !== null && a.speaker === b.speaker;
