import type { Span } from "../../domain/span.ts";
import { connectiveOf } from "../../text/connectives.ts";

/** "Norland would pay only" + "only after the gates open": the words up to a connective that they cut in two, which is its condition's. */
export function beforeCondition(evidence: Span, conditions: readonly Span[], text: string): Span {
  const cut = conditions.find(({ start, end }) => {
    const connective = connectiveOf(text.slice(start, end).replace(/\s+/gu, " ")) ?? "";
    return start > evidence.start && start < evidence.end && evidence.end < start + connective.length;
  });
  return cut ? { start: evidence.start, end: cut.start } : evidence;
}
