import type { IssueId } from "../../domain/issue.ts";
import { into, mostFrequent } from "../groups.ts";
import { once } from "../once.ts";
import type { Known } from "./place-the-rest.ts";
import type { TopicUse } from "./topic-use.ts";

/** Words that a passage has at least to be known again. */
const LEAST_WORDS = 4;

/**
 * The same words are about the same thing wherever they are printed: of copies and quotations none stands under another issue. Most
 * votes win, those first whose report names a matter for them.
 */
export function asOne(placed: readonly IssueId[], known: readonly Known[]): IssueId[] {
  const printings = new Map<string, number[]>();
  for (const [i, { use }] of known.entries()) if (use.context.length >= LEAST_WORDS) into(printings, wordingOf(use), i);
  const issues = [...placed];
  for (const uses of printings.values()) {
    if (uses.length < 2) continue;
    const named = uses.filter((i) => known[i]?.issue);
    const issue = mostFrequent((named.length > 0 ? named : uses).flatMap((i) => placed[i] ?? []));
    if (issue) for (const i of uses) issues[i] = issue;
  }
  return issues;
}

const wordingOf = once(
  ({ context, isPrice }: TopicUse): string =>
    `${isPrice ? "price" : "stance"} ${context.map(({ key }) => key).join(" ")}`,
);
