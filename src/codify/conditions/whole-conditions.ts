import type { Span } from "../../domain/span.ts";
import { overlaps } from "../../text/spans.ts";
import type { Parse } from "../parse.ts";
import { phraseEnd } from "./clause.ts";
import type { ConditionSpan } from "./conditions.ts";

/** Letters that may lie between two pieces of one condition. */
const GAP = 24;
/** A clause of more letters has run on. */
const LONGEST = 240;

/** What the reader found in pieces, as whole conditions: pieces of one relation that stand close together are one. */
export function wholeConditions(
  pieces: readonly ConditionSpan[],
  evidence: Span,
  parse: Parse,
): readonly ConditionSpan[] {
  const whole: ConditionSpan[] = [];
  for (const piece of pieces.map((one) => wholeClause(one, evidence, parse)).sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && last.relation === piece.relation && piece.start - last.end <= GAP)
      whole[whole.length - 1] = { ...last, end: Math.max(last.end, piece.end) };
    else whole.push(piece);
  }
  return whole;
}

/** What the reader found of a clause, with the rest of it: "agreement was in force" takes in "while the". Never the evidence itself. */
function wholeClause(piece: ConditionSpan, evidence: Span, parse: Parse): ConditionSpan {
  const { first, end } = parse.tokensIn(piece);
  const sentence = parse.annotations.sentences[parse.tokens[end - 1]?.sentence ?? -1];
  const head = parse.headOf(piece);
  const under = parse.subtree(head);
  const isClause = /^VB/.test(parse.tokens[head]?.pos ?? "") && under.end - under.start < LONGEST;
  const whole =
    isClause && (overlaps(piece, evidence) || !overlaps(under, evidence)) && under.start <= piece.start ? under : piece;
  const start = Math.min(piece.start, whole.start);
  const far = Math.max(piece.end, whole.end);
  if (start <= evidence.start && evidence.end <= far) return piece;
  return { ...piece, start: first < end ? start : piece.start, end: phraseEnd(far, sentence?.endToken ?? end, parse) };
}
