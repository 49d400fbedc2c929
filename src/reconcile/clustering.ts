/** Weighted features of one thing, of length 1. */
export type Vector = ReadonlyMap<string, number>;

/** A feature of more things than this proposes no pairs: it would propose almost all. */
const RARE_ENOUGH = 400;

/** How alike one thing is to the others: a row for each, the same both ways; who is not named is not alike at all. */
export type Links = readonly ReadonlyMap<number, number>[];

/**
 * Average-link clustering (Sokal & Michener 1958): the two clusters most alike are joined until no two are at least `alike` on
 * average; found by chains of nearest neighbours (Murtagh 1983), which gives the same clusters sooner.
 * Gives lists of indices into `given`, ascending; the same things in any order give the same clusters.
 */
export function averageLink(given: Links, alike: number): number[][] {
  const links = given.map((row) => new Map(row));
  const members = links.map((_, i) => [i]);
  const clusters: number[][] = [];
  for (let start = 0; start < links.length; start++) {
    if (members[start]?.length === 0) continue;
    const chain = [start];
    for (let top = chain.at(-1); top !== undefined; top = chain.at(-1)) {
      const nearest = nearestTo(top, links, members, chain.at(-2) ?? -1, alike);
      if (nearest === null) {
        clusters.push(members[top] ?? []);
        close(top, links, members);
        chain.pop();
      } else if (nearest === chain.at(-2)) {
        chain.length -= 2;
        join(Math.min(top, nearest), Math.max(top, nearest), links, members);
        if (chain.length === 0) chain.push(Math.min(top, nearest));
      } else chain.push(nearest);
    }
  }
  return clusters.map((c) => c.sort((x, y) => x - y)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** The same between clusters, added up over the pairs of their members. */
type Sums = readonly Map<number, number>[];

/** The cluster most alike on average; among equals the one before in the chain, then the lowest. `null` when none is alike enough. */
function nearestTo(
  at: number,
  links: Sums,
  members: readonly (readonly number[])[],
  before: number,
  alike: number,
): number | null {
  let [best, most] = [-1, 0];
  const size = members[at]?.length ?? 1;
  for (const [other, sum] of links[at] ?? []) {
    const mean = sum / (size * (members[other]?.length ?? 1));
    if (mean > most || (mean === most && (other === before || (best !== before && other < best))))
      [best, most] = [other, mean];
  }
  return most >= alike ? best : null;
}

/** Nothing can be joined to it any more. */
function close(at: number, links: Sums, members: number[][]): void {
  for (const other of links[at]?.keys() ?? []) links[other]?.delete(at);
  links[at]?.clear();
  members[at] = [];
}

function join(into: number, from: number, links: Sums, members: number[][]): void {
  links[into]?.delete(from);
  for (const [other, sum] of links[from] ?? []) {
    links[other]?.delete(from);
    if (other === into) continue;
    const total = (links[into]?.get(other) ?? 0) + sum;
    links[into]?.set(other, total);
    links[other]?.set(into, total);
  }
  links[from]?.clear();
  members[into] = [...(members[into] ?? []), ...(members[from] ?? [])];
  members[from] = [];
}

/** Row by row, the cosines of the pairs that share a telling feature; what is below `least` counts as 0. */
export function cosines(vectors: readonly Vector[], least: number): Links {
  const carriers = new Map<string, { readonly at: number[]; readonly weight: number[] }>();
  vectors.forEach((vector, i) => {
    for (const [feature, weight] of vector) {
      const known = carriers.get(feature);
      if (known) {
        known.at.push(i);
        known.weight.push(weight);
      } else carriers.set(feature, { at: [i], weight: [weight] });
    }
  });
  const links = vectors.map(() => new Map<number, number>());
  const sums = new Float64Array(vectors.length);
  vectors.forEach((vector, a) => {
    const met: number[] = [];
    for (const [feature, weight] of vector) {
      const list = carriers.get(feature);
      if (!list || list.at.length > RARE_ENOUGH) continue;
      for (let k = list.at.length - 1; k >= 0; k--) {
        const b = list.at[k] ?? 0;
        if (b <= a) break;
        if (sums[b] === 0) met.push(b);
        sums[b] = (sums[b] ?? 0) + weight * (list.weight[k] ?? 0);
      }
    }
    for (const b of met) {
      const sum = sums[b] ?? 0;
      sums[b] = 0;
      if (sum < least) continue;
      links[a]?.set(b, sum);
      links[b]?.set(a, sum);
    }
  });
  return links;
}
