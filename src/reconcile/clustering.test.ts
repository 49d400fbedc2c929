import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { averageLink } from "./clustering.ts";
import { cosines, type Vector } from "./cosines.ts";

function vector(weights: readonly (readonly [feature: number, weight: number])[]): Vector {
  const length = Math.hypot(...weights.map(([, w]) => w));
  return {
    features: Int32Array.from(weights, ([f]) => f),
    weights: Float64Array.from(weights, ([, w]) => w / length),
  };
}

const things = fc.array(
  fc.uniqueArray(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 1000 })), {
    minLength: 1,
    maxLength: 5,
    selector: ([f]) => f,
  }),
  { minLength: 2, maxLength: 25 },
);

/** Joins the two most alike as long as they are alike enough, comparing all with all each time. */
function byHand(vectors: readonly Vector[], alike: number): number[][] {
  const dot = (a: Vector, b: Vector): number =>
    a.features.reduce((sum, f, i) => sum + (a.weights[i] ?? 0) * (b.weights[b.features.indexOf(f)] ?? 0), 0);
  const cosine = vectors.map((a) => vectors.map((b) => (dot(a, b) < alike / 2 ? 0 : dot(a, b))));
  const clusters = vectors.map((_, i) => [i]);
  for (;;) {
    const pairs = clusters.flatMap((a, i) =>
      clusters.slice(i + 1).map((b) => {
        const across = a.flatMap((x) => b.map((y) => cosine[x]?.[y] ?? 0));
        return { a, b, mean: across.reduce((sum, c) => sum + c, 0) / across.length };
      }),
    );
    const best = pairs.sort((x, y) => y.mean - x.mean)[0];
    if (!best || best.mean < alike) return clusters.map((c) => c.sort((x, y) => x - y));
    best.a.push(...best.b);
    clusters.splice(clusters.indexOf(best.b), 1);
  }
}

describe("average link", () => {
  test("gives what joining the two most alike gives", () => {
    fc.assert(
      fc.property(things, (all) => {
        const vectors = all.map(vector);
        expect(averageLink(cosines(vectors, 0.2), 0.4)).toEqual(byHand(vectors, 0.4));
      }),
      { numRuns: 200 },
    );
  });

  test("hundreds that share a name hold together by it", () => {
    const [NAME, OTHERS] = [0, 31];
    const all = Array.from({ length: 500 }, (_, i) =>
      vector([[NAME, 4], ...Array.from({ length: 10 }, (_, j) => [1 + ((i + j * j) % OTHERS), 1] as const)]),
    );
    expect(averageLink(cosines(all, 0.1), 0.2)).toHaveLength(1);
  });
});
