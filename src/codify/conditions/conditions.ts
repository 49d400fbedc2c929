import type { Relation } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import type { Parse } from "../parse.ts";
import { MARKERS, TRADING } from "./markers.ts";

export interface ConditionSpan extends Span {
  readonly relation: Relation;
}

/** What the words of a stance hang on: clauses and phrases opened by a marker in its sentence, inside the evidence or right beside it. */
export function conditionsOf(evidence: Span, parse: Parse): readonly ConditionSpan[] {
  const { tokens, annotations } = parse;
  const { first, end } = parse.tokensIn(evidence);
  const sentence = annotations.sentences[tokens[first]?.sentence ?? -1];
  if (!sentence) return [];
  const found: ConditionSpan[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (!token) continue;
    const ahead = annotations.article.text.slice(token.start, token.start + 40).replace(/\s+/g, " ");
    const marker = MARKERS.find((m) => m.words.test(ahead)) ?? tradingFor(i, parse);
    if (!marker) continue;
    const span = clauseFrom(i, sentence.endToken, parse);
    const touches = span.start < evidence.end && evidence.start < span.end;
    const beside =
      i === end || i === end + 1 || parse.tokenAt(span.end) === first || parse.tokenAt(span.end) + 1 === first;
    if (span.end <= span.start || (!touches && !beside) || covers(span, evidence)) continue;
    found.push(...partsOf(i, span, parse).map((part) => ({ ...part, relation: marker.relation })));
    i = parse.tokenAt(span.end) - 1;
  }
  return found;
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** "If it brings peace and opens the border" names two things: each verb with an object of its own, joined to the first, is a condition. */
function partsOf(marker: number, span: Span, parse: Parse): readonly Span[] {
  const { tokens } = parse;
  const verb = tokens[marker]?.head ?? -1;
  if (parse.child(verb, "dobj") === null) return [span];
  const joined = parse.children(verb).filter((c) => {
    const { pos = "", relation = "", start = 0 } = tokens[c] ?? {};
    const isOwn = parse.child(c, "dobj") !== null && parse.child(c, "mark") === null;
    return isOwn && relation === "conj" && /^VB/.test(pos) && start < span.end;
  });
  const starts = joined.map((c) => Math.max(tokens[c]?.start ?? 0, parse.subtree(c).start));
  const ends = [...starts.map((start) => tokens[parse.tokenAt(start) - 1]?.start ?? start), span.end];
  return [span.start, ...starts].map((start, k) => ({ start, end: trimmed(start, ends[k] ?? span.end, parse) }));
}

/** The end without the blanks, marks and joining words before it. */
const trimmed = (start: number, end: number, parse: Parse): number =>
  start + parse.text({ start, end }).replace(/[\s.,;:”"'’–-]*(?:\b(?:and|but|or))?[\s.,;:”"'’–-]*$/, "").length;

/** "for" after a verb of trading and its object. */
function tradingFor(i: number, parse: Parse): { readonly relation: Relation } | null {
  const token = parse.tokens[i];
  if (token?.text.toLowerCase() !== "for" || token.relation !== "case") return null;
  for (let [at, hops] = [parse.tokens[token.head]?.head ?? -1, 0]; at >= 0 && hops < 3; hops++) {
    const verb = parse.tokens[at];
    if (verb && TRADING.has(verb.lemma) && verb.lemma !== "offer") return { relation: "in-exchange-for" };
    at = verb?.head ?? -1;
  }
  return null;
}

/** From the marker to the end of the clause that hangs on it: the subtree of its head, cut at a clause mark. */
function clauseFrom(marker: number, sentenceEnd: number, parse: Parse): Span {
  const { tokens } = parse;
  const start = tokens[marker]?.start ?? 0;
  const head = tokens[marker]?.head ?? -1;
  const under = head >= 0 ? parse.subtree(head) : { start, end: start };
  let end = under.end;
  if (under.start > start || end <= (tokens[marker]?.end ?? 0) || end - start > 400)
    end = tokens[sentenceEnd - 1]?.end ?? start;
  for (let i = marker + 1; i < sentenceEnd; i++) {
    const token = tokens[i];
    if (!token || token.start >= end) break;
    const closes =
      /^[”";]$/.test(token.text) ||
      (token.text === "," && /^(?:he|she|it|they|and|but|who|which|said|says)$/i.test(tokens[i + 1]?.text ?? ""));
    if (closes && i > marker + 2) return { start, end: tokens[i - 1]?.end ?? end };
  }
  return { start, end: trimmed(start, end, parse) };
}

/** Letters that may lie between two pieces of one condition, and the fewest that say anything. */
const [GAP, FEWEST] = [24, 8];
const FEWEST_WORDS = 3;

/**
 * What the reader found in pieces, as whole conditions: pieces of one relation that stand close together are one. Crumbs are none;
 * nor is what should say when something happens, and holds no verb.
 */
export function wholeConditions(pieces: readonly ConditionSpan[], parse: Parse): readonly ConditionSpan[] {
  const whole: ConditionSpan[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && last.relation === piece.relation && piece.start - last.end <= GAP)
      whole[whole.length - 1] = { ...last, end: Math.max(last.end, piece.end) };
    else whole.push(piece);
  }
  return whole.filter((one) => {
    const { first, end } = parse.tokensIn(one);
    if (one.end - one.start < FEWEST || end - first < FEWEST_WORDS) return false;
    return !HAPPENING.has(one.relation) || parse.tokens.slice(first, end).some(({ pos }) => /^(?:VB|MD)/.test(pos));
  });
}

const HAPPENING: ReadonlySet<Relation> = new Set(["if", "unless", "until"]);
