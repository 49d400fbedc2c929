import { averageLink } from "../clustering.ts";
import type { Digest } from "../digest.ts";
import { joinGroups } from "./join-groups.ts";
import { likenesses } from "./likeness.ts";

/** Reports are of one negotiation when their groups are on average at least this alike, or as `joinGroups` says. Tuned in docs/decisions/0079. */
const ALIKE = 0.18;

/** Groups of reports on one negotiation, by their words. The order of arrival does not matter. */
export function groupReports(reports: readonly Digest[]): Digest[][] {
  const links = likenesses(reports.map((r) => r.telling));
  return joinGroups(averageLink(links, ALIKE), links).map((group) => group.map((i) => reports[i] as Digest));
}
