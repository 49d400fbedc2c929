import type { SpokenSpan } from "../domain/annotation.ts";
import type { Span } from "../domain/span.ts";
import { isWithin, overlaps } from "../text/spans.ts";
import type { Parse } from "./parse.ts";

/** The attribution whose content these words stand in: the smallest that holds most of them. Its index, or `null` for the narrator's own. */
export function spokenIn(evidence: Span, { annotations, spokenNear }: Parse): number | null {
  let best: { readonly index: number; readonly size: number } | null = null;
  for (const index of spokenNear(evidence)) {
    const { content } = annotations.spoken[index] as SpokenSpan;
    const shared = content.reduce(
      (sum, c) => sum + Math.max(0, Math.min(c.end, evidence.end) - Math.max(c.start, evidence.start)),
      0,
    );
    const size = content.reduce((sum, c) => sum + c.end - c.start, 0);
    if (shared * 2 > evidence.end - evidence.start && (!best || size < best.size)) best = { index, size };
  }
  return best?.index ?? null;
}

/** The first attribution that words take in with its cue: "the union said it would strike". Its index, or `null`. */
export function spokenWithin(evidence: Span, { annotations, spokenNear }: Parse): number | null {
  const index = spokenNear(evidence).find((i) => {
    const { cue = null, content = [] } = annotations.spoken[i] ?? {};
    return cue !== null && isWithin(cue, evidence) && content.some((c) => overlaps(c, evidence));
  });
  return index ?? null;
}
