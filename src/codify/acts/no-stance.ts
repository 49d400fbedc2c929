import type { Span } from "../../domain/span.ts";
import type { Parse } from "../parse.ts";
import { spokenIn } from "../spoken-in.ts";
import type { Proposal } from "./proposal.ts";
import { isDenied } from "./stance-words.ts";

/** What a proposer takes for a stance and the codebook does not: docs/codebook.md, "The unit". */
export const isNoStance = ({ act }: Pick<Proposal, "act">, evidence: Span, parse: Parse): boolean =>
  isQuestion(evidence, parse) || (act === "reject" && isDescription(evidence, parse));

/**
 * "What do the crews want?", "Has she opposed the sale?": the report's own question. One that somebody puts may be a demand or a reproach.
 * Rare, and counted by no set; but a question shown as an answer is plainly untrue.
 */
const isQuestion = (evidence: Span, parse: Parse): boolean =>
  isAsked(evidence, parse) && !isSpoken(evidence, parse) && ASKS.test(parse.text(evidence));

/** With its mark or just before it. */
const isAsked = (words: Span, parse: Parse): boolean =>
  /\?\s*$/.test(parse.text(words)) || /^(?:[^.!?\n]{0,40})\?/.test(parse.annotations.article.text.slice(words.end));

const isSpoken = (evidence: Span, parse: Parse): boolean =>
  /["“”'‘’]/.test(parse.annotations.article.text.slice(0, evidence.start).trimEnd().at(-1) ?? "") ||
  spokenIn(evidence, parse) !== null;

const ASKS =
  /^(?:are|can|could|did|do|does|had|has|have|how|is|may|might|must|shall|should|was|were|what|when|where|which|who|why|will|would)\b/i;

/** "The crew are not prisoners": what a thing is not refuses nothing. "It would not be a deal" and "is not in a position to" do. */
function isDescription(evidence: Span, parse: Parse): boolean {
  const head = parse.headOf(evidence);
  const { pos = "" } = parse.tokens[head] ?? {};
  const subject = parse.tokens[parse.child(head, "nsubj") ?? -1]?.text ?? "we";
  const isOther = parse.children(head).some((c) => /^(?:MD|IN)$/.test(parse.tokens[c]?.pos ?? ""));
  const isNoun = /^NNS?$/.test(pos) && parse.child(head, "cop") !== null;
  return isNoun && !isOther && isDenied(head, parse) && !/^(?:i|we)$/i.test(subject);
}
