import type { Act } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import type { Parse } from "../parse.ts";
import { spokenIn } from "../spoken-in.ts";
import { isDenied } from "./stance-words.ts";

/** What a proposer takes for a stance and the codebook does not: docs/codebook.md, "The unit". */
export const isNoStance = (act: Act, evidence: Span, parse: Parse): boolean =>
  isQuestion(evidence, parse) ||
  (act === "reject" && isDescription(evidence, parse)) ||
  (act !== "assess" && isOfNotAll(evidence, parse));

/** "What do the crews want?", "Has she opposed the sale?": the report's own question. One that somebody puts may be a demand or a reproach. */
function isQuestion(evidence: Span, parse: Parse): boolean {
  const { spoken } = parse.annotations;
  const { text } = parse.annotations.article;
  const isAsked = /^(?:[^.!?\n]{0,40})\?/.test(text.slice(evidence.end));
  const isQuoted = /["“”'‘’]\s*$/.test(text.slice(0, evidence.start)) || spokenIn(evidence, spoken) !== null;
  return isAsked && !isQuoted && ASKS.test(parse.text(evidence));
}

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

/** "Not all members support it": what some do and others do not is nobody's stance. */
function isOfNotAll(evidence: Span, parse: Parse): boolean {
  const subject = parse.child(parse.headOf(evidence), "nsubj");
  const beside = subject === null ? [] : parse.children(subject).map((c) => parse.tokens[c]?.text.toLowerCase());
  return beside.includes("not") && (beside.includes("all") || beside.includes("every"));
}
