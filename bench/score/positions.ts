/** The measure of shared/tools/score-positions.py, in TypeScript so that the bench needs no Python. */
import type { Span } from "../../src/domain/span.ts";

export interface ScoredPosition {
  /** The actor's name first, then its aliases. */
  readonly names: readonly string[];
  readonly act: string;
  readonly issue: string;
  readonly evidence: readonly Span[];
  readonly conditions: readonly Span[];
}

export interface PositionScore {
  readonly gold: number;
  readonly predicted: number;
  /** Predicted positions that some annotator has; gold positions (that all annotators have) that were found. */
  readonly right: number;
  readonly found: number;
  readonly evidenceFound: number;
  readonly conditionsFound: number;
  readonly conditionsGold: number;
  /** (document, gold issue, predicted issue) of each found position. */
  readonly issues: readonly (readonly [string, string, string])[];
}

const plain = (name: string): string =>
  (
    name
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replaceAll(".", "")
      .match(/[a-z0-9]+/g) ?? []
  )
    .filter((word) => !["the", "of", "and", "s"].includes(word))
    .join(" ");

export function isSameParty(gold: string, names: readonly string[]): boolean {
  const wanted = plain(gold);
  const known = names.map(plain);
  if (known.includes(wanted)) return true;
  const [g, n] = [wanted, known[0] ?? ""].map((s) => new Set(s.split(" ").filter((w) => w !== "")));
  if (!g || !n || g.size === 0 || n.size === 0) return false;
  return [...g].every((w) => n.has(w)) || [...n].every((w) => g.has(w));
}

const characters = (spans: readonly Span[]): ReadonlySet<number> => {
  const set = new Set<number>();
  for (const { start, end } of spans) for (let i = start; i < end; i++) set.add(i);
  return set;
};

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const c of a) if (b.has(c)) shared++;
  if (a.size > 0 && b.size > 0 && (shared === a.size || shared === b.size)) return 1;
  return shared / (a.size + b.size - shared || 1);
}

export type Pair = readonly [number, number];

/** One-to-one, best overlap first, over 0.2. */
export function pairUp(
  a: readonly ScoredPosition[],
  b: readonly ScoredPosition[],
  same: (x: ScoredPosition, y: ScoredPosition) => boolean,
): readonly Pair[] {
  const [ca, cb] = [a, b].map((list) => list.map((p) => characters(p.evidence)));
  const candidates: (readonly [number, number, number])[] = [];
  for (const [i, x] of a.entries())
    for (const [j, y] of b.entries()) {
      if (!same(x, y)) continue;
      const share = overlap(ca?.[i] ?? new Set(), cb?.[j] ?? new Set());
      if (share > 0.2) candidates.push([share, i, j]);
    }
  candidates.sort((x, y) => y[0] - x[0] || y[1] - x[1] || y[2] - x[2]);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const [, i, j] of candidates) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

export const isSame = (gold: ScoredPosition, found: ScoredPosition): boolean =>
  gold.act === found.act && isSameParty(gold.names[0] ?? "", found.names);

/** `golds`: one list an annotator. Recall counts what all have, precision what any has. */
export function scorePositions(
  document: string,
  golds: readonly (readonly ScoredPosition[])[],
  predicted: readonly ScoredPosition[],
): PositionScore {
  const [first = [], second] = golds;
  const agreed = second ? pairUp(first, second, isSame).map(([i]) => first[i] as ScoredPosition) : first;
  const hits = pairUp(agreed, predicted, isSame);
  const right = new Set(golds.flatMap((gold) => pairUp(gold, predicted, isSame).map(([, j]) => j)));
  const withCondition = hits.filter(([i]) => (agreed[i]?.conditions.length ?? 0) > 0);
  return {
    gold: agreed.length,
    predicted: predicted.length,
    right: right.size,
    found: hits.length,
    evidenceFound: pairUp(agreed, predicted, () => true).length,
    conditionsGold: withCondition.length,
    conditionsFound: withCondition.filter(([i, j]) => {
      const gold = characters(agreed[i]?.conditions ?? []);
      return [...characters(predicted[j]?.conditions ?? [])].some((c) => gold.has(c));
    }).length,
    issues: hits.map(([i, j]) => [document, agreed[i]?.issue ?? "", predicted[j]?.issue ?? ""] as const),
  };
}

export function addUp(scores: readonly PositionScore[]): PositionScore {
  const sum = (
    key: "gold" | "predicted" | "right" | "found" | "evidenceFound" | "conditionsFound" | "conditionsGold",
  ): number => scores.reduce((total, score) => total + score[key], 0);
  return {
    gold: sum("gold"),
    predicted: sum("predicted"),
    right: sum("right"),
    found: sum("found"),
    evidenceFound: sum("evidenceFound"),
    conditionsFound: sum("conditionsFound"),
    conditionsGold: sum("conditionsGold"),
    issues: scores.flatMap(({ issues }) => issues),
  };
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function ratesOf(score: PositionScore): Rates {
  const precision = score.right / (score.predicted || 1);
  const recall = score.found / (score.gold || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Pairwise F1 of "same issue / another issue" over the found positions. */
export function issueF1({ issues }: PositionScore): number {
  let [both, gold, predicted] = [0, 0, 0];
  for (let i = 0; i < issues.length; i++)
    for (let j = i + 1; j < issues.length; j++) {
      const [g, p] = [issues[i]?.[1] === issues[j]?.[1], issues[i]?.[2] === issues[j]?.[2]];
      gold += Number(g);
      predicted += Number(p);
      both += Number(g && p);
    }
  return (2 * both) / (gold + predicted || 1);
}
