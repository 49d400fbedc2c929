import { averageLink } from "../clustering.ts";
import type { Digest } from "../digest.ts";
import { profiles } from "./likeness.ts";

/** Reports are of one negotiation when their groups are on average at least this alike. Tuned in bench/record.ts. */
const ALIKE = 0.11;

/** Groups of reports on one negotiation, by their words. The order of arrival does not matter. */
export const groupReports = (reports: readonly Digest[]): Digest[][] =>
  averageLink(profiles(reports.map((r) => r.counts)), ALIKE).map((group) => group.map((i) => reports[i] as Digest));
