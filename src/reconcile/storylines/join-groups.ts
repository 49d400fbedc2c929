import type { Links } from "../clustering.ts";

/** Of groups that are this alike on average … */
const LEAST = 0.08;
/** … those become one that are to each other at least this much of what each is within itself. */
const SHARE = 0.36;
/** Likeness within a group as if so many pairs were this alike besides its own: a group of one or two tells little of how alike its reports are. */
const [USUAL_PAIRS, USUAL_LIKENESS] = [5, 0.3];

interface Group {
  readonly members: readonly number[];
  /** Added up over the pairs of members. */
  readonly within: number;
  /** The same with the members of other groups. */
  readonly between: Map<Group, number>;
}

/**
 * Joins groups that are almost as alike to each other as they are within. Reports of one negotiation over weeks, by outlets that each
 * have their own words, are never much alike; what tells is that they are no more alike among themselves.
 */
export function joinGroups(grouped: readonly (readonly number[])[], links: Links): number[][] {
  const groups = new Set(linked(grouped, links));
  for (;;) {
    const next = bestPair(groups);
    if (next === null) break;
    const [a, b] = next;
    for (const gone of next) groups.delete(gone);
    groups.add(join(a, b));
  }
  return [...groups].map((g) => [...g.members].sort((x, y) => x - y)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

function linked(grouped: readonly (readonly number[])[], links: Links): Group[] {
  const of = new Map(grouped.flatMap((members, g) => members.map((i) => [i, g] as const)));
  const sums = grouped.map((members, g) => {
    const to = new Map<number, number>();
    for (const i of members)
      for (const [other, alike] of links[i] ?? []) {
        const at = of.get(other) ?? g;
        to.set(at, (to.get(at) ?? 0) + alike);
      }
    return to;
  });
  const groups = grouped.map(
    (members, g): Group => ({
      members,
      within: (sums[g]?.get(g) ?? 0) / 2,
      between: new Map(),
    }),
  );
  sums.forEach((to, g) => {
    for (const [other, sum] of to) if (other !== g) groups[g]?.between.set(groups[other] as Group, sum);
  });
  return groups;
}

/** The pair to join next; of equals the one whose first members come first. */
function bestPair(groups: ReadonlySet<Group>): readonly [Group, Group] | null {
  let best: readonly [Group, Group] | null = null;
  let most = SHARE;
  for (const a of groups)
    for (const [b, sum] of a.between) {
      const mean = sum / (a.members.length * b.members.length);
      if (mean < LEAST) continue;
      const share = mean / Math.sqrt(coherence(a) * coherence(b));
      if (share > most || (share === most && best === null)) [best, most] = [[a, b], share];
    }
  return best;
}

function coherence({ members, within }: Group): number {
  const pairs = (members.length * (members.length - 1)) / 2;
  return (within + USUAL_PAIRS * USUAL_LIKENESS) / (pairs + USUAL_PAIRS);
}

function join(a: Group, b: Group): Group {
  const joined: Group = {
    members: [...a.members, ...b.members],
    within: a.within + b.within + (a.between.get(b) ?? 0),
    between: new Map(),
  };
  for (const from of [a, b])
    for (const [other, sum] of from.between) {
      other.between.delete(from);
      if (other === a || other === b) continue;
      const total = (joined.between.get(other) ?? 0) + sum;
      joined.between.set(other, total);
      other.between.set(joined, total);
    }
  return joined;
}
