import type { Span } from "../../domain/span.ts";
import type { Parse } from "../parse.ts";

const RELATIVE = /^(?:which|that|whom)$/i;
const OBJECTS = ["dobj", "ccomp", "xcomp"];

/** What the words before a stance say it is about. */
export interface ToldBefore {
  readonly kind: "object" | "clause";
  readonly words: Span;
}

/**
 * Of a clause that ends with its verb and only refers back, the words that it refers to: the noun in "a raise, which the crews rejected" and "the deal that the
 * port is seeking", the clause in "the gates stay open, as the port had demanded". `null` where the stance says itself what it is about.
 */
export function toldBefore(evidence: Span, parse: Parse): ToldBefore | null {
  const verb = parse.headOf(evidence);
  if (!/^VB/.test(parse.tokens[verb]?.pos ?? "") || verb !== parse.tokensIn(evidence).end - 1) return null;
  const object = parse.child(verb, ...OBJECTS);
  const words =
    object === null
      ? clauseBefore(verb, parse)
      : RELATIVE.test(textAt(object, parse))
        ? nounBefore(object, parse)
        : null;
  return words && words.end <= evidence.start ? { kind: object === null ? "clause" : "object", words } : null;
}

/** The noun that a relative pronoun stands for: right before it, but for a comma. */
function nounBefore(relative: number, parse: Parse): Span | null {
  const noun = textAt(relative - 1, parse) === "," ? relative - 2 : relative - 1;
  const { tokens } = parse;
  const start = parse.tokenAt(parse.subtree(noun).start);
  const isNoun = /^NN/.test(tokens[noun]?.pos ?? "") && start <= noun;
  const isPlain = isNoun && tokens.slice(start, noun).every(({ pos }) => !/^(?:VB|[.,:])/.test(pos));
  return isPlain ? { start: tokens[start]?.start ?? 0, end: tokens[noun]?.end ?? 0 } : null;
}

/** The clause before ", as the port had demanded". */
function clauseBefore(verb: number, parse: Parse): Span | null {
  const mark = parse.child(verb, "mark");
  const main = parse.tokens[verb]?.head ?? -1;
  if (mark === null || main < 0 || main > mark || !/^as$/i.test(textAt(mark, parse))) return null;
  if (textAt(mark - 1, parse) !== ",") return null;
  const subject = parse.child(main, "nsubj", "nsubjpass");
  if (subject === null) return null;
  const { start } = parse.subtree(subject);
  const end = parse.tokens[mark - 2]?.end ?? 0;
  return end > start ? { start, end } : null;
}

const textAt = (token: number, { tokens }: Parse): string => tokens[token]?.text ?? "";
