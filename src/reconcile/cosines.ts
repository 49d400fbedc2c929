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
  const spread = spreadOf(vectors.map((v) => v.features));
  const isCommon = (feature: number): boolean => (spread[feature] ?? 0) > RARE_ENOUGH;
  // Who carries a rare feature, and how much: one row for all features, each with its stretch of it.
  const starts = new Int32Array(spread.length + 1);
  for (let f = 0; f < spread.length; f++) starts[f + 1] = (starts[f] ?? 0) + (isCommon(f) ? 0 : (spread[f] ?? 0));
  const carriers = new Int32Array(starts.at(-1) ?? 0);
  const carried = new Float64Array(carriers.length);
  const ends = starts.slice();
  const inCommon = dots(vectors, isCommon);
  const alikeBeside = dots(beside ?? []);
  const hasBeside = Uint8Array.from(beside ?? [], (v) => Number(v.features.length > 0));
  const sums = new Float64Array(vectors.length);
  const met = new Int32Array(vectors.length);
  const found = new Float64Array(vectors.length);
  return vectors.map(({ features, weights }, a) => {
    let count = 0;
    for (let f = 0; f < features.length; f++) {
      const feature = features[f] ?? 0;
      const [start, room] = [starts[feature] ?? 0, starts[feature + 1] ?? 0];
      if (start === room) continue;
      const weight = weights[f] ?? 0;
      const end = ends[feature] ?? 0;
      for (let k = start; k < end; k++) {
        const b = carriers[k] ?? 0;
        if (sums[b] === 0) met[count++] = b;
        sums[b] = (sums[b] ?? 0) + weight * (carried[k] ?? 0);
      }
      carriers[end] = a;
      carried[end] = weight;
      ends[feature] = end + 1;
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
      met[kept] = b;
      found[kept++] = areBoth ? Math.sqrt(alike * cosine) : cosine;
    }
    return { to: met.slice(0, kept), sum: found.slice(0, kept) };
  });
}

/**
 * The dot products of one vector with the others, of the features that count: the one is laid out, and each of the others, which stand in
 * one row, is read along it.
 */
function dots(vectors: readonly Vector[], counts: (feature: number) => boolean = () => true) {
  const ends = new Int32Array(vectors.length);
  const size = vectors.reduce((sum, v) => sum + v.features.length, 0);
  const [features, weights] = [new Int32Array(size), new Float64Array(size)];
  let [end, largest] = [0, -1];
  vectors.forEach((v, i) => {
    for (let f = 0; f < v.features.length; f++) {
      const feature = v.features[f] ?? 0;
      if (!counts(feature)) continue;
      features[end] = feature;
      weights[end++] = v.weights[f] ?? 0;
      largest = Math.max(largest, feature);
    }
    ends[i] = end;
  });
  const own = new Float64Array(largest + 1);
  const startOf = (a: number): number => (a > 0 ? (ends[a - 1] ?? 0) : 0);
  const product = (b: number): number => {
    const end = ends[b] ?? 0;
    let sum = 0;
    for (let f = startOf(b); f < end; f++) sum += (weights[f] ?? 0) * (own[features[f] ?? 0] ?? 0);
    return sum;
  };
  let laidOut = 0;
  return (a: number): ((b: number) => number) => {
    for (let f = startOf(laidOut); f < (ends[laidOut] ?? 0); f++) own[features[f] ?? 0] = 0;
    for (let f = startOf(a); f < (ends[a] ?? 0); f++) own[features[f] ?? 0] = weights[f] ?? 0;
    laidOut = a;
    return product;
  };
}
