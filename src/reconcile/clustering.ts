import type { Links } from "./cosines.ts";

/** The cluster of items to which nothing can be joined any more. */
const CLOSED = -1;

/**
 * Average-link clustering (Sokal & Michener 1958): the two clusters most alike are joined until no two are at least `alike` on
 * average; found by chains of nearest neighbours (Murtagh 1983), which gives the same clusters sooner.
 * Gives lists of indices into `links`, ascending; the same things in any order give the same clusters. Uses the links up.
 */
export function averageLink(links: Links[], alike: number): number[][] {
  const members = links.map((_, i) => [i]);
  const clusterOf = Int32Array.from(links.keys());
  const nearestTo = searchNearest(links, members, clusterOf, alike);
  const clusters: number[][] = [];
  for (let start = 0; start < links.length; start++) {
    if (clusterOf[start] !== start) continue;
    const chain = [start];
    for (let top = chain.at(-1); top !== undefined; top = chain.at(-1)) {
      const nearest = nearestTo(top, chain.at(-2) ?? -1);
      if (nearest === null) {
        const closed = members[top] ?? [];
        for (const i of closed) clusterOf[i] = CLOSED;
        clusters.push(closed);
        chain.pop();
      } else if (nearest === chain.at(-2)) {
        chain.length -= 2;
        const [into, from] = [Math.min(top, nearest), Math.max(top, nearest)];
        for (const i of members[from] ?? []) clusterOf[i] = into;
        members[into] = [...(members[into] ?? []), ...(members[from] ?? [])];
        links[into] = both(links[into] as Links, links[from] as Links);
        if (chain.length === 0) chain.push(into);
      } else chain.push(nearest);
    }
  }
  return clusters.map((c) => c.sort((x, y) => x - y)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** Links go on naming the items that they were made for: who is asked for the nearest first brings its own up to date. */
function searchNearest(
  links: Links[],
  members: readonly (readonly number[])[],
  clusterOf: Int32Array,
  alike: number,
): (at: number, before: number) => number | null {
  const sums = new Float64Array(members.length);

  /** One link to each cluster that is still open, written over the old ones. */
  function upToDate(at: number): Links {
    const { to, sum } = links[at] as Links;
    let count = 0;
    for (let k = 0; k < to.length; k++) {
      const other = clusterOf[to[k] ?? 0] ?? CLOSED;
      if (other === CLOSED || other === at) continue;
      if (sums[other] === 0) to[count++] = other;
      sums[other] = (sums[other] ?? 0) + (sum[k] ?? 0);
    }
    for (let k = 0; k < count; k++) {
      const other = to[k] ?? 0;
      sum[k] = sums[other] ?? 0;
      sums[other] = 0;
    }
    to.length = count;
    sum.length = count;
    return { to, sum };
  }

  /** The cluster most alike on average; among equals the one before in the chain, then the lowest. `null` when none is alike enough. */
  return (at, before) => {
    const { to, sum } = upToDate(at);
    const size = members[at]?.length ?? 1;
    let [best, most] = [-1, 0];
    for (let k = 0; k < to.length; k++) {
      const other = to[k] ?? 0;
      const mean = (sum[k] ?? 0) / (size * (members[other]?.length ?? 1));
      if (mean < most || (mean === most && other !== before && (best === before || other > best))) continue;
      best = other;
      most = mean;
    }
    return most >= alike ? best : null;
  };
}

const both = (a: Links, b: Links): Links => ({ to: a.to.concat(b.to), sum: a.sum.concat(b.sum) });
