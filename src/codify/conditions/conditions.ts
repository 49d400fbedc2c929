import type { Act, Relation } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import type { Parse } from "../parse.ts";
import { clauseFrom } from "./clause.ts";
import { MARKERS, type Marker, TRADING_FOR } from "./markers.ts";
import { belongs } from "./reach.ts";
import { isTimeAlone } from "./silences.ts";
import { tradingFor } from "./trading-for.ts";

export interface ConditionSpan extends Span {
  readonly relation: Relation;
}

/** What the words of a stance hang on: clauses and phrases opened by a marker in its sentences, inside the evidence or right beside it. */
export function conditionsOf(act: Act, evidence: Span, parse: Parse): readonly ConditionSpan[] {
  const { tokens, annotations } = parse;
  const { first, end } = parse.tokensIn(evidence);
  const opening = annotations.sentences[tokens[first]?.sentence ?? -1];
  const closing = annotations.sentences[tokens[end - 1]?.sentence ?? -1];
  if (!opening || !closing) return [];
  const found: ConditionSpan[] = [];
  for (let i = opening.firstToken; i < closing.endToken; i++) {
    const opened = openedAt(i, act, evidence, parse);
    if (!opened || !belongs(opened, evidence, parse)) continue;
    const { marker, clause } = opened;
    found.push({ ...clause, relation: marker.relation });
    i = parse.tokenAt(clause.end) - 1;
  }
  return found;
}

interface Opened {
  readonly marker: Marker;
  readonly first: number;
  readonly clause: Span;
}

/** Asked of every token; most begin none. */
const ANY_MARKER = new RegExp(MARKERS.map(({ words }) => words.source).join("|"), "i");

/** The condition whose marker begins with this token: the first marker that is not silent there. */
function openedAt(first: number, act: Act, evidence: Span, parse: Parse): Opened | null {
  const { tokens, annotations } = parse;
  const token = tokens[first];
  const sentenceEnd = annotations.sentences[token?.sentence ?? -1]?.endToken ?? 0;
  if (!token || !/^[a-z]/i.test(token.text)) return null;
  const ahead = annotations.article.text.slice(token.start, token.start + 40).replace(/\s/g, " ");
  const matching = ANY_MARKER.test(ahead) ? MARKERS.filter(({ words }) => words.test(ahead)) : [];
  const isTrading = matching.length === 0 && act !== "accuse" && act !== "assess" && tradingFor(first, parse);
  for (const marker of isTrading ? [TRADING_FOR] : matching) {
    const length = marker.words.exec(ahead)?.[0].length ?? token.text.length;
    const last = Math.max(first, parse.tokenAt(token.start + length) - 1);
    const { end: markerEnd = 0 } = tokens[last] ?? {};
    const clause = clauseFrom(first, last, sentenceEnd, parse);
    const rest = parse.text({ start: markerEnd, end: Math.max(clause.end, markerEnd) });
    if (isTimeAlone(rest)) return null;
    if (marker.silent?.({ first, last, clause, act, evidence, parse })) continue;
    return { marker, first, clause };
  }
  return null;
}
