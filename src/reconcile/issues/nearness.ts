import type { IssueId } from "../../domain/issue.ts";
import { dot, ofLengthOne } from "../../text/directions.ts";
import type { TopicUse } from "./topic-use.ts";

/** How near a use is to each issue: the cosine of what it is about with the mean of what the issue's uses are, where that is above 0. */
export type Nearness = (use: TopicUse) => readonly (readonly [IssueId, number])[];

/** @param placed uses whose issue is known. */
export function nearnessTo(placed: readonly { readonly use: TopicUse; readonly issue: IssueId | null }[]): Nearness {
  const sums = new Map<IssueId, Float64Array>();
  for (const { use, issue } of placed) {
    const { about } = use;
    if (issue === null || about === null) continue;
    const sum = sums.get(issue) ?? new Float64Array(about.length);
    for (let i = 0; i < about.length; i++) sum[i] = (sum[i] ?? 0) + (about[i] ?? 0);
    sums.set(issue, sum);
  }
  const means = [...sums].map(([issue, sum]) => [issue, ofLengthOne(sum)] as const);
  return ({ about }) =>
    about === null
      ? []
      : means.map(([issue, mean]) => [issue, dot(mean, about)] as const).filter(([, near]) => near > 0);
}
