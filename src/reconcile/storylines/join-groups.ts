import type { Links } from "../cosines.ts";

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
  /** The one to join it with, if any is alike enough. */
  best: { readonly other: Group; readonly share: number } | null;
}

/**
 * Joins groups that are almost as alike to each other as they are within. Reports of one negotiation over weeks, by outlets that each
 * have their own words, are never much alike; what tells is that they are no more alike among themselves.
 * @param links of each report to others, each pair once; reports of no group count for nothing.
 */
export function joinGroups(grouped: readonly (readonly number[])[], links: readonly Links[]): number[][] {
  const groups = new Set(linked(grouped, links));
  for (;;) {
    const next = bestPair(groups);
    if (next === null) break;
    for (const gone of next) groups.delete(gone);
    groups.add(join(...next));
  }
  return [...groups].map((g) => [...g.members]);
}

function linked(grouped: readonly (readonly number[])[], links: readonly Links[]): Group[] {
  const between = sumsBetween(grouped, links);
  const groups = grouped.map(
    (members, g): Group => ({ members, within: between[g]?.get(g) ?? 0, between: new Map(), best: null }),
  );
  groups.forEach((group, g) => {
    const sums = [...(between[g] ?? [])].sort(([x], [y]) => x - y);
    for (const [other, sum] of sums) if (other !== g) group.between.set(groups[other] as Group, sum);
  });
  for (const group of groups) group.best = bestFor(group);
  return groups;
}

/** For each group, by the numbers of groups, how alike its reports are to theirs: added up over all pairs, those within itself too. */
function sumsBetween(grouped: readonly (readonly number[])[], links: readonly Links[]): Map<number, number>[] {
  const of = new Int32Array(links.length).fill(-1);
  grouped.forEach((members, g) => {
    for (const i of members) of[i] = g;
  });
  const between = grouped.map(() => new Map<number, number>());
  const add = (g: number, other: number, sum: number): void =>
    void between[g]?.set(other, (between[g].get(other) ?? 0) + sum);
  const all = new Float64Array(grouped.length);
  grouped.forEach((members, g) => {
    const met = new Set<number>();
    for (const i of members) {
      const { to, sum } = links[i] as Links;
      for (let k = 0; k < to.length; k++) {
        const other = of[to[k] ?? 0] ?? -1;
        if (other < 0) continue;
        if (all[other] === 0) met.add(other);
        all[other] = (all[other] ?? 0) + (sum[k] ?? 0);
      }
    }
    for (const other of met) {
      add(g, other, all[other] ?? 0);
      if (other !== g) add(other, g, all[other] ?? 0);
      all[other] = 0;
    }
  });
  return between;
}

/** The pair to join next; of equals the one whose first members come first. */
function bestPair(groups: ReadonlySet<Group>): readonly [Group, Group] | null {
  let first: Group | null = null;
  for (const group of groups) if (group.best && group.best.share > (first?.best?.share ?? 0)) first = group;
  return first?.best ? [first, first.best.other] : null;
}

function bestFor(group: Group): Group["best"] {
  let best: Group["best"] = null;
  for (const other of group.between.keys()) {
    const share = shareOf(group, other);
    if (share > (best?.share ?? 0)) best = { other, share };
  }
  return best;
}

/** What two groups are to each other of what each is within itself; 0 when that is too little for them to be one. */
function shareOf(a: Group, b: Group): number {
  const mean = (a.between.get(b) ?? 0) / (a.members.length * b.members.length);
  const share = mean < LEAST ? 0 : mean / Math.sqrt(coherence(a) * coherence(b));
  return share < SHARE ? 0 : share;
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
    best: null,
  };
  for (const from of [a, b])
    for (const [other, sum] of from.between) {
      other.between.delete(from);
      if (other === a || other === b) continue;
      const total = (joined.between.get(other) ?? 0) + sum;
      joined.between.set(other, total);
      other.between.set(joined, total);
    }
  joined.best = bestFor(joined);
  for (const other of joined.between.keys()) {
    const share = shareOf(other, joined);
    if (other.best?.other === a || other.best?.other === b) other.best = bestFor(other);
    else if (share > (other.best?.share ?? 0)) other.best = { other: joined, share };
  }
  return joined;
}
