import type { Span } from "../../domain/span.ts";
import { isWithin, overlaps } from "../../text/spans.ts";
import type { Parse } from "../parse.ts";

/** Tokens of "he said" between a stance and what it hangs on. */
const WIDEST = 12;

/** Does what a marker opens belong to these words? It lies in them without being all of them, or beside them. */
export function belongs(
  { first, clause }: { readonly first: number; readonly clause: Span },
  evidence: Span,
  parse: Parse,
): boolean {
  if (isWithin(evidence, clause)) return false;
  if (overlaps(clause, evidence)) return true;
  const own = parse.tokensIn(evidence);
  const after = parse.tokenAt(clause.end);
  return isGap(own.end, first, parse) || isGap(after, own.first, parse);
}

/** Nothing but marks, and who says so between two of them ("it was impossible, he said, without aid"). */
function isGap(from: number, to: number, parse: Parse): boolean {
  if (from > to || to - from > WIDEST) return false;
  let isMark = true;
  for (let i = from; i < to; i++) {
    const { text = "", start = 0, end = 0 } = parse.tokens[i] ?? {};
    const isSaying = parse.spokenNear({ start, end }).some((index) => {
      const { source = null, cue = null } = parse.annotations.spoken[index] ?? {};
      return [source, cue].some((s) => s && isWithin({ start, end }, s));
    });
    isMark = !isSaying;
    if (!isSaying && !/^(?:\W+|then)$/i.test(text)) return false;
  }
  return isMark;
}
