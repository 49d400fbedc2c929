import type { IssueId } from "../../domain/issue.ts";
import type { Span } from "../../domain/span.ts";
import type { Digest } from "../digest.ts";
import type { TopicUse } from "./topic-use.ts";

/** Of the passages that say what per cent is of, so many must speak of one issue. */
const SHARE = 0.5;
const LEAST = 2;

/**
 * The issue that per cent are of: where raises are told so, who "offered 3.5 per cent" speaks of them. `null` where no issue has most.
 * Not so for money, which talks spend on everything.
 *
 * @param of what each use is about, as far as its own topic says.
 * @param namesIt whether the passage itself names its topic.
 */
export function issueOfShares(
  uses: readonly TopicUse[],
  of: readonly (IssueId | null)[],
  namesIt: (i: number) => boolean,
): IssueId | null {
  const told = uses.flatMap((use, i) => (of[i] && namesIt(i) && tellsShare(use) ? [of[i]] : []));
  const [best] = [...Map.groupBy(told, (issue) => issue)].sort(([, a], [, b]) => b.length - a.length);
  return best && best[1].length >= LEAST && best[1].length >= SHARE * told.length ? best[0] : null;
}

/** Does a stance tell a number of per cent? */
export function tellsShare({ report, context, isPrice }: TopicUse): boolean {
  const [first, last] = [context[0], context.at(-1)];
  return !isPrice && !!first && !!last && tellsShareAt(report, { start: first.start, end: last.end });
}

export const tellsShareAt = (report: Digest | undefined, { start, end }: Span): boolean =>
  report?.amounts.some(({ at, unit }) => unit === "%" && start <= at.start && at.start < end) ?? false;
