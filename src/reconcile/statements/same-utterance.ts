import type { Passage } from "./passages.ts";

/** Two passages, by their places in the list, and how likely they give one utterance, about in [0, 1]. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** A word in more passages than this proposes no pairs. */
const RARE_ENOUGH = 100;
/** A number is hardly said twice by chance; a name is in every passage of its storyline. */
const NUMBER = 1.5;
const NAME = 0.6;
const SHARED_RUN = 0.1;
/** Two shared words tell an utterance when one of them stands in no more passages than this. */
const FEW = 6;

/**
 * The pairs of passages that may give one utterance: what they share, weighed by how few passages have it, against the shorter one
 * (a truncation loses words) and against both (a paraphrase loses few). Sharing one word and names is not
 * enough, nor two everyday words.
 */
export function likePairs(passages: readonly Passage[]): Likeness[] {
  const carriers = new Map<string, number[]>();
  passages.forEach(({ senses }, i) => {
    for (const sense of senses) {
      const list = carriers.get(sense);
      if (list) list.push(i);
      else carriers.set(sense, [i]);
    }
  });
  const corpus = Math.max(passages.length, 40);
  const weights = new Map(
    [...carriers].map(([sense, list]) => [sense, kindWeight(sense) * Math.log(1 + corpus / list.length)]),
  );
  const weigh = (senses: readonly string[]): number => senses.reduce((sum, s) => sum + (weights.get(s) ?? 0), 0);
  const totals = passages.map((p) => weigh(p.senses));
  const sharedWith = new Int32Array(passages.length);
  const pairs: Likeness[] = [];
  passages.forEach((passage, b) => {
    const met: number[] = [];
    for (const sense of passage.senses) {
      const list = carriers.get(sense) ?? [];
      if (list.length > RARE_ENOUGH) continue;
      for (const a of list) {
        if (a >= b) break;
        if (sharedWith[a] === 0) met.push(a);
        sharedWith[a] = (sharedWith[a] ?? 0) + 1;
      }
    }
    const own = new Set(passage.senses);
    for (const a of met) {
      const rare = sharedWith[a] ?? 0;
      sharedWith[a] = 0;
      const other = passages[a];
      if (rare < 2 || !other) continue;
      const common = other.senses.filter((s) => own.has(s));
      const matter = common.filter((s) => !s.startsWith("@") && !other.names.has(s));
      if (matter.length < 2 || (matter.length === 2 && matter.every((s) => (carriers.get(s)?.length ?? 0) > FEW)))
        continue;
      const shared = weigh(common);
      const [x, y] = [totals[a] ?? 0, totals[b] ?? 0];
      const score = 0.4 * (shared / Math.min(x, y)) + 0.6 * (shared / Math.sqrt(x * y));
      const least = needed(other, passage);
      if (score >= least || (score >= least - SHARED_RUN && sharesRun(other, passage))) pairs.push({ a, b, score });
    }
  });
  return pairs;
}

const kindWeight = (sense: string): number => (sense.startsWith("@") ? NAME : /^\d/.test(sense) ? NUMBER : 1);

/** Three content words in a row in both. */
function sharesRun(a: Passage, b: Passage): boolean {
  const runs = (p: Passage): string[] => p.senses.slice(2).map((k, i) => `${p.senses[i]} ${p.senses[i + 1]} ${k}`);
  const there = new Set(runs(b));
  return runs(a).some((r) => there.has(r));
}

/** What two passages must reach, by who speaks and in which reports. Tuned in bench/record.ts. */
function needed(a: Passage, b: Passage): number {
  if (a.report === b.report) return a.speaker !== null && a.speaker === b.speaker ? 0.5 : Number.POSITIVE_INFINITY;
  if (a.speaker === null || b.speaker === null) return 0.42;
  if (a.speaker === b.speaker) return a.isPerson ? 0.33 : 0.42;
  return a.side === b.side ? 0.45 : 0.65;
}
