import type { Span } from "../../domain/span.ts";
import type { Parse } from "../parse.ts";
import { spokenIn } from "../spoken-in.ts";
import type { Proposal } from "./proposal.ts";
import { isDenied } from "./stance-words.ts";

/** What a proposer takes for a stance and the codebook does not: docs/codebook.md, "The unit". */
export const isNoStance = ({ act, holder }: Pick<Proposal, "act" | "holder">, evidence: Span, parse: Parse): boolean =>
  SILENCE.test(parse.text(evidence)) ||
  isQuestion(evidence, parse) ||
  (act === "demand" && isAdvice(holder, evidence, parse)) ||
  (act === "reject" && (isDescription(evidence, parse) || isLack(evidence, parse))) ||
  (act !== "assess" && isOfNotAll(evidence, parse));

/** "Declined to comment": keeping silent before a reporter takes no side. */
const SILENCE =
  /\b(?:declin|refus)(?:e|es|ed|ing)\s+(?:\w+\s+)?to\s+(?:answer|be (?:drawn|identified|more specific|named|quoted)|comment|discuss|elaborate|give (?:any )?(?:details|reasons)|say|speak to)\b|\b(?:had|made|gave) no (?:immediate )?comment\b/i;

/** "What do the crews want?", "Has she opposed the sale?": the report's own question. One that somebody puts may be a demand or a reproach. */
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

/** "What does Kenya want? The two should not be mixed up": what the writer asks for is no demand of whom only a question of theirs names. */
function isAdvice(holder: number, evidence: Span, parse: Parse): boolean {
  const verb = parse.headOf(evidence);
  const isObliged = parse.children(verb).some((c) => /^(?:must|ought|should)$/i.test(parse.tokens[c]?.text ?? ""));
  const { sentence = -1 } = parse.tokens[holder] ?? {};
  const asked = sentence === parse.tokens[verb]?.sentence ? undefined : parse.annotations.sentences[sentence];
  return isObliged && asked !== undefined && isAsked(asked, parse) && !isSpoken(evidence, parse);
}

/** "The crew are not prisoners": what a thing is not refuses nothing. "It would not be a deal" and "is not in a position to" do. */
function isDescription(evidence: Span, parse: Parse): boolean {
  const head = parse.headOf(evidence);
  const { pos = "" } = parse.tokens[head] ?? {};
  const subject = parse.tokens[parse.child(head, "nsubj") ?? -1]?.text ?? "we";
  const isOther = parse.children(head).some((c) => /^(?:MD|IN)$/.test(parse.tokens[c]?.pos ?? ""));
  const isNoun = /^NNS?$/.test(pos) && parse.child(head, "cop") !== null;
  return isNoun && !isOther && isDenied(head, parse) && !/^(?:i|we)$/i.test(subject);
}

/** "The port does not hold all the keys": what somebody lacks refuses nothing. "It does not have the intention" does, and so may "we". */
function isLack(evidence: Span, parse: Parse): boolean {
  const head = parse.headOf(evidence);
  const [subject, object] = [parse.child(head, "nsubj"), parse.child(head, "dobj")];
  const does = parse.children(head).some((c) => parse.tokens[c]?.lemma === "do");
  const isHeld = HOLDING.test(parse.tokens[head]?.lemma ?? "") && does && isDenied(head, parse);
  if (!isHeld || subject === null || object === null || /^(?:i|we)$/i.test(parse.tokens[subject]?.text ?? ""))
    return false;
  return !WILL.has(parse.tokens[object]?.lemma ?? "");
}

const HOLDING = /^(?:have|hold|own|possess)$/;
/** What one has to do something. Lemmas, sorted. */
const WILL: ReadonlySet<string> = new Set(
  "appetite confidence desire faith hope intent intention interest plan talk trust wish".split(" "),
);

/** "Not all members support it": what some do and others do not is nobody's stance. */
function isOfNotAll(evidence: Span, parse: Parse): boolean {
  const subject = parse.child(parse.headOf(evidence), "nsubj");
  const beside = subject === null ? [] : parse.children(subject).map((c) => parse.tokens[c]?.text.toLowerCase());
  return beside.includes("not") && (beside.includes("all") || beside.includes("every"));
}
