export interface Labelled {
  readonly gold: string;
  readonly predicted: string;
}

export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const agreement = (precision: number, recall: number): Agreement => ({
  precision,
  recall,
  f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
});

/** Pairwise agreement on "same or another", as shared/tools/score-positions.py counts it. */
export function samePairs(items: readonly Labelled[]): Agreement {
  let [both, predicted, gold] = [0, 0, 0];
  items.forEach((a, i) => {
    for (const b of items.slice(i + 1)) {
      const [g, p] = [a.gold === b.gold, a.predicted === b.predicted];
      gold += Number(g);
      predicted += Number(p);
      both += Number(g && p);
    }
  });
  return agreement(both / (predicted || 1), both / (gold || 1));
}

/** B-cubed (Bagga & Baldwin 1998). */
export function bCubed(items: readonly Labelled[]): Agreement {
  const mean = (of: "gold" | "predicted", other: "gold" | "predicted"): number =>
    items.reduce((sum, a) => {
      const group = items.filter((b) => b[of] === a[of]);
      return sum + group.filter((b) => b[other] === a[other]).length / group.length;
    }, 0) / (items.length || 1);
  return agreement(mean("predicted", "gold"), mean("gold", "predicted"));
}
