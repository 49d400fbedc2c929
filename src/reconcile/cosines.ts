import { spreadOf } from "./numbering.ts";

/** Weighted features of one thing, by their numbers; of length 1. */
export interface Vector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
}

/**
 * How alike one thing is to the others, the same both ways: `sum[k]` to `to[k]`; to who is not named not at all. Plain numbers side by
 * side, for there are millions.
 */
export interface Links {
  readonly to: Int32Array;
  readonly sum: Float64Array;
}

/**
 * A feature of more things than this proposes no pairs, for it would propose almost all; it counts in those that others propose: the
 * names that hold a storyline together are in all of its reports.
 */
const RARE_ENOUGH = 400;

/** Part of the least cosine that two things must have by rare features before the others are looked at. */
const BY_RARE = 1 / 3;

/**
 * For each thing the cosines with all others that share a telling feature; those below `least` count as nothing. With other vectors
 * `beside` them it is the geometric mean of both cosines, each at least as much; the first alone where either thing has none of the other.
 */
export function cosines(vectors: readonly Vector[], least: number, beside?: readonly Vector[]): Links[] {
  const earlier = withEarlier(vectors, least, beside);
  const ends = Int32Array.from(earlier, ({ to }) => to.length);
  const sizes = ends.slice();
  for (const { to } of earlier) for (const b of to) sizes[b] = (sizes[b] ?? 0) + 1;
  const links = earlier.map(({ to, sum }, a): Links => {
    const row = { to: new Int32Array(sizes[a] ?? 0), sum: new Float64Array(sizes[a] ?? 0) };
    row.to.set(to);
    row.sum.set(sum);
    return row;
  });
  earlier.forEach(({ to, sum }, a) => {
    for (let k = 0; k < to.length; k++) {
      const b = to[k] ?? 0;
      const row = links[b] as Links;
      const end = ends[b] ?? 0;
      row.to[end] = a;
      row.sum[end] = sum[k] ?? 0;
      ends[b] = end + 1;
    }
  });
  return links;
}

/** Each pair once: the cosines of each thing with those before it. */
function withEarlier(vectors: readonly Vector[], least: number, beside?: readonly Vector[]): Links[] {
  const carriers = Array.from(spreadOf(vectors.map((v) => v.features)), (n): Links => {
    const size = n > RARE_ENOUGH ? 0 : n;
    return { to: new Int32Array(size), sum: new Float64Array(size) };
  });
  const filled = new Int32Array(carriers.length);
  const inCommon = dots(vectors.map((v) => only(v, (feature) => carriers[feature]?.to.length === 0)));
  const alikeBeside = dots(beside ?? []);
  const hasBeside = Uint8Array.from(beside ?? [], (v) => Number(v.features.length > 0));
  const sums = new Float64Array(vectors.length);
  const met = new Int32Array(vectors.length);
  const found = new Float64Array(vectors.length);
  return vectors.map(({ features, weights }, a) => {
    let count = 0;
    for (let f = 0; f < features.length; f++) {
      const feature = features[f] ?? 0;
      const weight = weights[f] ?? 0;
      const { to, sum } = carriers[feature] as Links;
      if (to.length === 0) continue;
      const end = filled[feature] ?? 0;
      for (let k = 0; k < end; k++) {
        const b = to[k] ?? 0;
        if (sums[b] === 0) met[count++] = b;
        sums[b] = (sums[b] ?? 0) + weight * (sum[k] ?? 0);
      }
      to[end] = a;
      sum[end] = weight;
      filled[feature] = end + 1;
    }
    const common = inCommon(a);
    const other = alikeBeside(a);
    let kept = 0;
    for (let k = 0; k < count; k++) {
      const b = met[k] ?? 0;
      const byRare = sums[b] ?? 0;
      sums[b] = 0;
      if (byRare < BY_RARE * least) continue;
      const areBoth = hasBeside[a] === 1 && hasBeside[b] === 1;
      const alike = areBoth ? other(b) : 1;
      if (alike < least) continue;
      const cosine = byRare + common(b);
      if (cosine < least) continue;
      const likeness = areBoth ? Math.sqrt(alike * cosine) : cosine;
      met[kept] = b;
      found[kept++] = likeness;
    }
    return { to: met.slice(0, kept), sum: found.slice(0, kept) };
  });
}

function only({ features, weights }: Vector, isWanted: (feature: number) => boolean): Vector {
  const kept = Array.from(features.keys()).filter((i) => isWanted(features[i] ?? 0));
  return {
    features: Int32Array.from(kept, (i) => features[i] ?? 0),
    weights: Float64Array.from(kept, (i) => weights[i] ?? 0),
  };
}

/** The dot products of one vector with the others: the one is laid out, and each of the others, which stand in one row, read along it. */
export function dots(vectors: readonly Vector[]): (a: number) => (b: number) => number {
  const ends = new Int32Array(vectors.length + 1);
  vectors.forEach(({ features }, i) => {
    ends[i + 1] = (ends[i] ?? 0) + features.length;
  });
  const features = new Int32Array(ends.at(-1) ?? 0);
  const weights = new Float64Array(features.length);
  vectors.forEach((v, i) => {
    features.set(v.features, ends[i]);
    weights.set(v.weights, ends[i]);
  });
  const own = new Float64Array(1 + features.reduce((x, y) => Math.max(x, y), -1));
  let laidOut = 0;
  const product = (b: number): number => {
    const end = ends[b + 1] ?? 0;
    let sum = 0;
    for (let f = ends[b] ?? 0; f < end; f++) sum += (weights[f] ?? 0) * (own[features[f] ?? 0] ?? 0);
    return sum;
  };
  return (a) => {
    for (const feature of vectors[laidOut]?.features ?? []) own[feature] = 0;
    laidOut = a;
    vectors[a]?.features.forEach((feature, f) => {
      own[feature] = vectors[a]?.weights[f] ?? 0;
    });
    return product;
  };
}
