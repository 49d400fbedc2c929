import { SIGNED } from "../../text/negotiation-nouns.ts";
import type { Parse } from "../parse.ts";
import type { Proposal } from "./proposal.ts";
import { isDenied, subjectOf } from "./stance-words.ts";

const SIGN = /^(?:countersign|initial|ratify|sign)$/;
const TEXT: ReadonlySet<string> = new Set(SIGNED);

/** Of signings that the reader hardly sees, more than half are marked by people: just enough to be shown. */
const CHANCE = 0.36;

/** "Both unions signed the accord", "Norland has initialled it", "two of them have signed": who has signed a text accepts it. */
export const signings = (parse: Parse): readonly Proposal[] =>
  parse.tokens.flatMap(({ lemma }, verb) => {
    const holder = SIGN.test(lemma) && isDone(verb, parse) ? subjectOf(verb, parse) : null;
    if (holder === null || isDenied(verb, parse) || !isOfText(verb, parse)) return [];
    return [{ holder, act: "accept", evidence: parse.subtree(verb), score: CHANCE, by: "codify/act/signing@1" }];
  });

/** In the past or the perfect, with no other auxiliary. */
function isDone(verb: number, { tokens, children }: Parse): boolean {
  const auxiliaries = children(verb).flatMap((c) => (/^aux/.test(tokens[c]?.relation ?? "") ? [tokens[c]?.lemma] : []));
  return tokens[verb]?.pos === "VBD" ? auxiliaries.length === 0 : auxiliaries.join(" ") === "have";
}

/** What is signed is a text, or goes without saying: "signed with a state" and "signed up" tell of other things. */
function isOfText(verb: number, { tokens, child, children }: Parse): boolean {
  const object = tokens[child(verb, "dobj") ?? -1];
  if (object) return TEXT.has(object.lemma) || object.pos === "PRP";
  return !children(verb).some((c) => /^(?:ccomp|compound:prt|nmod|xcomp)$/.test(tokens[c]?.relation ?? ""));
}
