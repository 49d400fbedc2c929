/** Weighted features of one thing, of length 1. */
export type Vector = ReadonlyMap<string, number>;

/** A feature of more things than this proposes no pairs: it would propose almost all. */
const RARE_ENOUGH = 400;

/**
 * Average-link clustering (Sokal & Michener 1958) by cosine: the two clusters most alike are joined until no two are at least
 * `alike` on average. Gives lists of indices into `vectors`, ascending; the same vectors in any order give the same clusters.
 */
export function averageLink(vectors: readonly Vector[], alike: number): number[][] {
  const links = cosines(vectors, alike / 5);
  const members = new Map<number, number[]>(vectors.map((_, i) => [i, [i]]));
  const queue = new MeanQueue();
  links.forEach((row, a) => {
    for (const [b, mean] of row) if (a < b && mean >= alike) queue.push({ a, b, mean });
  });
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { a, b, mean } = next;
    const [left, right] = [members.get(a), members.get(b)];
    if (!left || !right || meanOf(links, members, a, b) !== mean) continue;
    members.set(a, [...left, ...right]);
    members.delete(b);
    links[a]?.delete(b);
    for (const [c, sum] of links[b] ?? []) {
      links[c]?.delete(b);
      if (c !== a) add(links, a, c, sum);
    }
    for (const c of links[a]?.keys() ?? []) {
      const joined = { a: Math.min(a, c), b: Math.max(a, c), mean: meanOf(links, members, a, c) };
      if (joined.mean >= alike) queue.push(joined);
    }
  }
  return [...members.values()].map((cluster) => cluster.sort((x, y) => x - y));
}

const meanOf = (
  links: readonly Map<number, number>[],
  members: ReadonlyMap<number, number[]>,
  a: number,
  b: number,
): number => (links[a]?.get(b) ?? 0) / ((members.get(a)?.length ?? 1) * (members.get(b)?.length ?? 1));

function add(links: readonly Map<number, number>[], a: number, b: number, sum: number): void {
  links[a]?.set(b, (links[a]?.get(b) ?? 0) + sum);
  links[b]?.set(a, (links[b]?.get(a) ?? 0) + sum);
}

/** Row by row, the cosines of the pairs that share a telling feature; what is far too small to count is 0. */
function cosines(vectors: readonly Vector[], least: number): Map<number, number>[] {
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

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
}

/** A binary heap: highest mean first, then lowest numbers. */
class MeanQueue {
  readonly #heap: Candidate[] = [];
  push(item: Candidate): void {
    const heap = this.#heap;
    let at = heap.push(item) - 1;
    for (let up = (at - 1) >> 1; at > 0 && isBefore(item, heap[up] as Candidate); up = (at - 1) >> 1) {
      heap[at] = heap[up] as Candidate;
      at = up;
    }
    heap[at] = item;
  }
  pop(): Candidate | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return top;
    let at = 0;
    for (let down = 1; down < heap.length; down = 2 * at + 1) {
      if (down + 1 < heap.length && isBefore(heap[down + 1] as Candidate, heap[down] as Candidate)) down++;
      if (!isBefore(heap[down] as Candidate, last)) break;
      heap[at] = heap[down] as Candidate;
      at = down;
    }
    heap[at] = last;
    return top;
  }
}

const isBefore = (x: Candidate, y: Candidate): boolean =>
  x.mean !== y.mean ? x.mean > y.mean : x.a !== y.a ? x.a < y.a : x.b < y.b;
