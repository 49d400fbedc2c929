import type { IssueId } from "../../domain/issue.ts";
import { once } from "../once.ts";
import type { TopicUse } from "./topic-use.ts";

/** Of the passages that tell a number and name their matter, so many must be of one issue. */
const SHARE = 0.6;
const LEAST = 2;

/**
 * The issue that a stance's numbers belong to: where others tell of "an end of coal by 2048", who "will accept 2048" speaks of it. `null`
 * where they are of none, or of several.
 *
 * @param of what each use is about, as far as its own topic says.
 * @param namesIt whether the passage itself names its topic.
 */
export function issueOfNumbers(
  uses: readonly TopicUse[],
  of: readonly (IssueId | null)[],
  namesIt: (i: number) => boolean,
): (use: TopicUse) => IssueId | null {
  const told = uses.flatMap((use, i) => {
    const issue = namesIt(i) ? (of[i] ?? null) : null;
    return issue === null ? [] : [...numbersIn(use)].map((number) => ({ number, issue }));
  });
  const known = new Map([...Map.groupBy(told, ({ number }) => number)].map(([number, all]) => [number, mostOf(all)]));
  return (use) => {
    const [issue = null, ...others] = new Set([...numbersIn(use)].flatMap((number) => known.get(number) ?? []));
    return others.length === 0 ? issue : null;
  };
}

function mostOf(told: readonly { readonly issue: IssueId }[]): IssueId | null {
  const [best] = [...Map.groupBy(told, ({ issue }) => issue)].sort(([, a], [, b]) => b.length - a.length);
  return best && best[1].length >= LEAST && best[1].length >= SHARE * told.length ? best[0] : null;
}

/** Below ten anything is counted. */
const numbersIn = once(
  ({ context }: TopicUse): ReadonlySet<string> =>
    new Set(context.flatMap(({ key }) => (/^\d(?:\d|[.,]\d)/.test(key) ? [key] : []))),
);
