import type { Act } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import { conditionsOf } from "../conditions/conditions.ts";
import type { Parse } from "../parse.ts";
import { isDenied, willOf } from "./stance-words.ts";

/** What a promise is taken for that tells what follows if another does not do its part. */
const PROMISED: ReadonlySet<Act> = new Set(["commit", "offer"]);

/** "If nobody has merged by May, it will pick a third", "would lapse unless the crews sailed": what comes of another's not doing is a threat. */
export function isOrElse(act: Act, evidence: Span, parse: Parse): boolean {
  if (!PROMISED.has(act)) return false;
  const verb = parse.headOf(evidence);
  if (willOf(verb, parse) === null || isDenied(verb, parse)) return false;
  return conditionsOf("threaten", evidence, parse).some(
    (one) => one.relation === "unless" || (one.relation === "if" && tellsOfNotDoing(one, parse)),
  );
}

/** "If there is no plan", "should they not be honoured", "if the firm fails to answer", "if nobody signs". */
function tellsOfNotDoing(clause: Span, parse: Parse): boolean {
  const { first, end } = parse.tokensIn(clause);
  for (let i = first; i < end; i++) {
    const { pos = "", lemma = "" } = parse.tokens[i] ?? {};
    if (!/^(?:VB|JJ)/.test(pos)) continue;
    const subject = parse.child(i, "nsubj", "nsubjpass");
    if (subject === null && parse.child(i, "expl") === null) continue;
    const isOfNone = subject !== null && (NONE.test(parse.tokens[subject]?.text ?? "") || isDenied(subject, parse));
    return lemma === "fail" || lemma === "refuse" || isOfNone || isDenied(i, parse);
  }
  return false;
}

const NONE = /^(?:neither|nobody|none|nothing)$/i;
