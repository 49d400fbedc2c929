import type { Span } from "../../domain/span.ts";
import { overlaps } from "../../text/spans.ts";
import type { Proposal } from "../acts/proposal.ts";
import type { ConditionSpan } from "../conditions/conditions.ts";
import type { Parse } from "../parse.ts";

/**
 * "The union wants a rise of 12%, a guarantee for the yard and the closing of the fund's gap": each matter is a position of its own, shown by
 * its own words; those before the list stay with the first. Demands only: what people list in other acts they mostly mean as one
 * (docs/decisions/0094).
 */
export function eachMatter<T extends Proposal>(proposal: T, parse: Parse): readonly T[] {
  const cuts = proposal.act === "demand" ? cutsOf(proposal.evidence, parse) : null;
  if (!cuts) return [proposal];
  const pieces = piecesOf(cuts, proposal.evidence, parse);
  return pieces.map((evidence) => ({
    ...proposal,
    evidence,
    ...(proposal.conditions && { conditions: proposal.conditions.filter((c) => !isOfAnother(c, evidence, pieces)) }),
  }));
}

/** What stands in another's words hangs on that one alone. */
const isOfAnother = (condition: ConditionSpan, own: Span, pieces: readonly Span[]): boolean =>
  pieces.some((piece) => piece !== own && overlaps(condition, piece));

/** The tokens that the second and later matters of the first list in these words begin with, or `null`. */
function cutsOf(evidence: Span, parse: Parse): readonly number[] | null {
  const { end } = parse.tokensIn(evidence);
  for (const head of listHeadsIn(evidence, parse)) {
    const cutOf = (one: number): number => parse.tokenAt(parse.subtree(one).start);
    const joined = parse
      .children(head)
      .filter((c) => c > head && c < end && parse.tokens[c]?.relation === "conj")
      .filter((c) => JOINING.test(parse.tokens[cutOf(c) - 1]?.text ?? ""));
    const cuts = joined.map(cutOf);
    const isInOrder = cuts.every((cut, i) => cut > (cuts[i - 1] ?? head));
    const isAnd = parse.children(head).some((c) => AND.test(parse.tokens[c]?.text ?? ""));
    if (joined.length === 0 || !isAnd || !isInOrder) continue;
    if (areThings([head, ...joined], [...cuts, end], parse)) return cuts;
  }
  return null;
}

/** Where "or" stands, either would do: one demand. */
const AND = /^(?:and|plus)$/i;

/** Words that a list may begin with: what is asked for or to be done, what that is done to, and so on down to the last infinitive. */
export function listHeadsIn(evidence: Span, parse: Parse): readonly number[] {
  const { first, end } = parse.tokensIn(evidence);
  const found: number[] = [];
  const open = [parse.headOf(evidence)];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    found.push(at);
    for (const child of parse.children(at)) {
      const { relation = "" } = parse.tokens[child] ?? {};
      if (child < first || child >= end) continue;
      if (/^(?:xcomp|ccomp)$/.test(relation)) open.push(child);
      if (/^VB/.test(parse.tokens[at]?.pos ?? "") && /^(?:dobj|nmod)$/.test(relation)) found.push(child);
    }
  }
  return found;
}

/**
 * "More aid and an end to the levies": more words than one each, none a name, and what follows the first shows by a determiner, a number or
 * words after it that it is no part of the first ("peace and security", "trucks and heavy trains").
 */
const areThings = (matters: readonly number[], ends: readonly number[], parse: Parse): boolean =>
  matters.every((one, i) => {
    const end = ends[i] ?? one;
    const children = parse.children(one).filter((c) => c < end);
    const first = i === 0 ? Math.min(one, ...children) : (ends[i - 1] ?? one);
    const isOf = (relation: RegExp, after = -1): boolean =>
      children.some((c) => c > after && relation.test(parse.tokens[c]?.relation ?? ""));
    return (
      /^NNS?$/.test(parse.tokens[one]?.pos ?? "") &&
      (i === 0 || isOf(/^(?:det|nummod|nmod:poss)$/) || isOf(/^(?:nmod|acl)$/, one)) &&
      !isOf(/^(?:nsubj|cop)/) &&
      parse.tokens.slice(first, end).filter(({ pos }) => /^(?:NN|JJ|VB|CD)/.test(pos)).length > 1
    );
  });

/** The evidence cut before each of these tokens, commas and "and" between the pieces left out. */
function piecesOf(cuts: readonly number[], evidence: Span, parse: Parse): readonly Span[] {
  const { first } = parse.tokensIn(evidence);
  return [first, ...cuts].map((from, i) => {
    const start = i === 0 ? evidence.start : (parse.tokens[from]?.start ?? evidence.start);
    const next = cuts[i];
    if (next === undefined) return { start, end: evidence.end };
    let last = next - 1;
    while (last > from && JOINING.test(parse.tokens[last]?.text ?? "")) last--;
    return { start, end: parse.tokens[last]?.end ?? evidence.end };
  });
}

const JOINING = /^(?:[,;:–—-]+|also|and|plus|well|as)$/i;
