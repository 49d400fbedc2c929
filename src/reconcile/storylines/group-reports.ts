import { averageLink } from "../clustering.ts";
import { bothWays, type Links } from "../cosines.ts";
import { groupsOf, inOrder } from "../groups.ts";
import { joinGroups } from "./join-groups.ts";
import { type Likenesses, openLikenesses } from "./likeness.ts";
import type { ReportWords } from "./rarity.ts";

/** Reports are of one negotiation when their groups are on average at least this alike, or as `joinGroups` says. Tuned in docs/decisions/0079. */
const ALIKE = 0.18;

/** What came of reports that are linked by pairs this alike, and to no others: only these can come into one group by their average. */
interface Neighbourhood {
  /** The likenesses of each to those before it; the same rows, the same groups. */
  readonly rows: readonly Links[];
  /** Numbers of rows. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * Groups of reports on one negotiation, by their words. Neither the order of arrival matters nor what was grouped before: groups are
 * kept only where nobody joined or left who could have changed them.
 */
export function openGrouping<Report extends ReportWords>(
  sampleSize?: number,
): (reports: readonly Report[]) => Report[][] {
  const likenesses = openLikenesses(sampleSize);
  let known = new Map<Links, Neighbourhood>();
  return (given) => {
    // Of equals the first come first, whoever came first.
    const reports = [...given].sort((a, b) => inOrder(a.id, b.id));
    const { rows, places } = likenesses(reports);
    const kept = new Map<Links, Neighbourhood>();
    const grouped = neighbourhoods({ rows, places }).flatMap((members) => {
      const own = members.map((place) => rows[place] as Links);
      const [first] = own as [Links];
      const before = known.get(first);
      const isSame = before?.rows.length === own.length && before.rows.every((row, i) => row === own[i]);
      const { groups } = before && isSame ? before : { groups: averageLink(linksAmong(members, rows), ALIKE) };
      kept.set(first, { rows: own, groups });
      return groups.map((group) => group.map((i) => members[i] ?? 0));
    });
    known = kept;
    const at = new Map(places.entries().map(([i, place]) => [place, i]));
    return joinGroups(grouped, rows)
      .map((group) => group.map((place) => at.get(place) ?? 0).sort((x, y) => x - y))
      .sort(([x = 0], [y = 0]) => x - y)
      .map((group) => group.map((i) => reports[i] as Report));
  };
}

/** Places that pairs of at least `ALIKE` link with one another, in the order in which the places are given. */
function neighbourhoods({ rows, places }: Likenesses): number[][] {
  const at = new Int32Array(rows.length).fill(-1);
  places.forEach((place, i) => {
    at[place] = i;
  });
  const linked = groupsOf(places.length);
  places.forEach((place, i) => {
    const { to, sum } = rows[place] as Links;
    for (let k = 0; k < to.length; k++) {
      const other = at[to[k] ?? 0] ?? -1;
      if (other >= 0 && (sum[k] ?? 0) >= ALIKE) linked.join(i, other);
    }
  });
  return linked.all().map((members) => members.map((i) => places[i] ?? 0));
}

/** The links of some places among themselves, by their numbers in the list. */
function linksAmong(members: readonly number[], rows: readonly Links[]): Links[] {
  const at = new Int32Array(rows.length).fill(-1);
  members.forEach((place, i) => {
    at[place] = i;
  });
  const own = members.map((place): Links => {
    const { to, sum } = rows[place] as Links;
    const links: Links = { to: [], sum: [] };
    for (let k = 0; k < to.length; k++) {
      const other = at[to[k] ?? 0] ?? -1;
      if (other < 0) continue;
      links.to.push(other);
      links.sum.push(sum[k] ?? 0);
    }
    return links;
  });
  return bothWays(own);
}
