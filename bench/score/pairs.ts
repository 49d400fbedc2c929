export interface Labelled {
  readonly gold: string;
  readonly predicted: string;
}

const figures = (p: number, r: number): string =>
  `P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${(p + r > 0 ? (2 * p * r) / (p + r) : 0).toFixed(3)}`;

/** Pairwise agreement on "same or another", as shared/tools/score-positions.py counts it. */
export function samePairs(items: readonly Labelled[]): string {
  let [both, predicted, gold] = [0, 0, 0];
  items.forEach((a, i) => {
    for (const b of items.slice(i + 1)) {
      const [g, p] = [a.gold === b.gold, a.predicted === b.predicted];
      gold += Number(g);
      predicted += Number(p);
      both += Number(g && p);
    }
  });
  return figures(both / (predicted || 1), both / (gold || 1));
}

/** B-cubed (Bagga & Baldwin 1998). */
export function bCubed(items: readonly Labelled[]): string {
  const mean = (of: "gold" | "predicted", other: "gold" | "predicted"): number =>
    items.reduce((sum, a) => {
      const group = items.filter((b) => b[of] === a[of]);
      return sum + group.filter((b) => b[other] === a[other]).length / group.length;
    }, 0) / (items.length || 1);
  return figures(mean("predicted", "gold"), mean("gold", "predicted"));
}
