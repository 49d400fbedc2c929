import { spreadOf } from "./numbering.ts";

/** Weighted features of one thing, by their numbers, ascending in some order that all share; of length 1. */
export interface Vector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
}

/**
 * How alike one thing is to others: `sum[k]` to `to[k]`; to who is not named not at all. Plain numbers side by side, for there are millions;
 * no typed arrays, since buffers that come and go by the hundred megabytes make V8 go through the whole heap again and again.
 */
export interface Links {
  readonly to: number[];
  readonly sum: number[];
}

/** Things that come one after another: each is told how alike it is to those before it, which have the numbers 0, 1, … */
export interface Cosines {
  /** With a vector `beside` it, see `openCosines`; one without features is as good as none. */
  readonly add: (vector: Vector, beside?: Vector) => Links;
}

/**
 * A feature of more things than this proposes no pairs, for it would propose almost all; it counts in those that others propose: the
 * names that hold a storyline together are in all of its reports.
 */
export const RARE_ENOUGH = 400;

/** Part of the least cosine that two things must have by rare features before the others are looked at. */
const BY_RARE = 1 / 3;

/** Cosines are whole multiples of this, so that sums of them are exact, in whatever order they are added up. */
const STEP = 2 ** -20;

/**
 * Cosines below `least` count as nothing. Where both things have vectors beside them it is the geometric mean of both cosines, each at
 * least as much. Common features propose no pairs.
 */
export function openCosines(least: number, isCommon: (feature: number) => boolean): Cosines {
  const carriers: number[][] = [];
  const carried: number[][] = [];
  const [inCommon, besides] = [openDots(isCommon), openDots()];
  const hasBeside: boolean[] = [];
  let [sums, met] = [new Float64Array(64), new Int32Array(64)];

  /** The things that share rare features, in `met`, and what these make of their cosine, in `sums`; how many. */
  function meet({ features, weights }: Vector, self: number): number {
    let count = 0;
    for (let f = 0; f < features.length; f++) {
      const feature = features[f] ?? 0;
      if (isCommon(feature)) continue;
      const weight = weights[f] ?? 0;
      carriers[feature] ??= [];
      carried[feature] ??= [];
      const [others, theirs] = [carriers[feature], carried[feature]];
      for (let k = 0; k < others.length; k++) {
        const b = others[k] ?? 0;
        if (sums[b] === 0) met[count++] = b;
        sums[b] = (sums[b] ?? 0) + weight * (theirs[k] ?? 0);
      }
      others.push(self);
      theirs.push(weight);
    }
    return count;
  }

  return {
    add(vector, beside = NONE) {
      const self = hasBeside.length;
      if (self === sums.length) [sums, met] = [grown(sums), grown(met)];
      const count = meet(vector, self);
      inCommon.layOut(vector);
      besides.layOut(beside);
      const isBeside = beside.features.length > 0;
      const links: Links = { to: [], sum: [] };
      for (let k = 0; k < count; k++) {
        const b = met[k] ?? 0;
        const byRare = sums[b] ?? 0;
        sums[b] = 0;
        if (byRare < BY_RARE * least) continue;
        const areBoth = isBeside && hasBeside[b] === true;
        const alike = areBoth ? besides.product(b) : 1;
        if (alike < least) continue;
        const cosine = byRare + inCommon.product(b);
        if (cosine < least) continue;
        links.to.push(b);
        links.sum.push(Math.round((areBoth ? Math.sqrt(alike * cosine) : cosine) / STEP) * STEP);
      }
      inCommon.takeIn(vector);
      besides.takeIn(beside);
      hasBeside.push(isBeside);
      return links;
    },
  };
}

const NONE: Vector = { features: new Int32Array(0), weights: new Float64Array(0) };

/** For each thing the cosines with all others that share a telling feature, the same both ways; those below `least` count as nothing. */
export function cosines(vectors: readonly Vector[], least: number): Links[] {
  const spread = spreadOf(vectors.map((v) => v.features));
  const { add } = openCosines(least, (feature) => (spread[feature] ?? 0) > RARE_ENOUGH);
  return bothWays(vectors.map((v) => add(v)));
}

/** Links that stand on one side of each pair, on both. */
export function bothWays(given: readonly Links[]): Links[] {
  const links = given.map(({ to, sum }): Links => ({ to: to.slice(), sum: sum.slice() }));
  given.forEach(({ to, sum }, a) => {
    for (let k = 0; k < to.length; k++) {
      const other = links[to[k] ?? 0] as Links;
      other.to.push(a);
      other.sum.push(sum[k] ?? 0);
    }
  });
  return links;
}

/**
 * The dot products of one vector with those taken in before, of the features that count: the one is laid out, and each of the others,
 * which stand in one row, is read along it.
 */
function openDots(counts: (feature: number) => boolean = () => true) {
  let [features, weights, own] = [new Int32Array(64), new Float64Array(64), new Float64Array(64)];
  const ends = [0];
  let laidOut = NONE;
  return {
    layOut(vector: Vector): void {
      for (const feature of laidOut.features) own[feature] = 0;
      laidOut = vector;
      vector.features.forEach((feature, f) => {
        while (feature >= own.length) own = grown(own);
        own[feature] = vector.weights[f] ?? 0;
      });
    },
    product(b: number): number {
      const end = ends[b + 1] ?? 0;
      let sum = 0;
      for (let f = ends[b] ?? 0; f < end; f++) sum += (weights[f] ?? 0) * (own[features[f] ?? 0] ?? 0);
      return sum;
    },
    takeIn(vector: Vector): void {
      let end = ends.at(-1) ?? 0;
      while (end + vector.features.length > features.length) [features, weights] = [grown(features), grown(weights)];
      vector.features.forEach((feature, f) => {
        if (!counts(feature)) return;
        features[end] = feature;
        weights[end++] = vector.weights[f] ?? 0;
      });
      ends.push(end);
    },
  };
}

function grown<Row extends Int32Array | Float64Array>(row: Row): Row {
  const longer = row instanceof Int32Array ? new Int32Array(2 * row.length) : new Float64Array(2 * row.length);
  longer.set(row);
  return longer as Row;
}
