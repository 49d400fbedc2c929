import type { Act } from "../../domain/position.ts";
import { SHOWN_FROM } from "../../domain/shown-from.ts";
import type { Span } from "../../domain/span.ts";
import type { Parse } from "../parse.ts";
import { type ConditionSpan, conditionsOf } from "./conditions.ts";
import { termsApart } from "./terms-apart.ts";
import { wholeConditions } from "./whole-conditions.ts";

interface Stance {
  readonly act: Act;
  readonly evidence: Span;
  /** What it hangs on, where its proposer knows. */
  readonly conditions?: readonly ConditionSpan[];
  readonly score: number;
}

export interface WithConditions {
  readonly hangsOn: readonly ConditionSpan[];
}

/** Each stance with what it hangs on: in its own words and beside them, and in other sentences. */
export function withConditions<T extends Stance>(stances: readonly T[], parse: Parse): readonly (T & WithConditions)[] {
  // Terms that another sentence states are those of a stance that is sure enough to be shown by itself.
  const likely = stances.filter(({ score }) => score >= SHOWN_FROM);
  const terms = termsApart(likely, parse);
  const apart = new Map(likely.map((one, i) => [one, terms[i] ?? []]));
  return stances.map((one) => ({ ...one, hangsOn: [...nearby(one, parse), ...(apart.get(one) ?? [])] }));
}

/** Words that open a condition are surer than what the reader takes for one without them. */
function nearby({ act, evidence, conditions = [] }: Stance, parse: Parse): readonly ConditionSpan[] {
  const marked = conditionsOf(act, evidence, parse);
  return marked.length > 0 ? marked : wholeConditions(conditions, evidence, parse);
}
