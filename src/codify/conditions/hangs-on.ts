import type { Act } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import type { Parse } from "../parse.ts";
import { type ConditionSpan, conditionsOf } from "./conditions.ts";
import { wholeConditions } from "./whole-conditions.ts";

interface Stance {
  readonly act: Act;
  readonly evidence: Span;
  /** What it hangs on, where its proposer knows. */
  readonly conditions?: readonly ConditionSpan[];
}

/** What a stance hangs on. Words that open a condition are surer than what the reader takes for one without them. */
export function hangsOn({ act, evidence, conditions = [] }: Stance, parse: Parse): readonly ConditionSpan[] {
  const marked = conditionsOf(act, evidence, parse);
  return marked.length > 0 ? marked : wholeConditions(conditions, evidence, parse);
}
