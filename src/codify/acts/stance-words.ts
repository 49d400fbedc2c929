import { isNegation } from "../../text/negation.ts";
import type { Parse } from "../parse.ts";
import { ACT_OF_NOUN, ACT_OF_VERB, DENIED } from "./lexicon.ts";
import type { Proposal } from "./proposal.ts";

/** "The union rejected the offer", "agreed to lower it": a verb of stance and who does it. */
export const stanceVerbs = (parse: Parse): readonly Proposal[] =>
  parse.tokens.flatMap(({ pos, lemma }, verb) => {
    const said = /^VB/.test(pos) ? ACT_OF_VERB.get(lemma) : undefined;
    const holder = said ? subjectOf(verb, parse) : null;
    const act = said && isDenied(verb, parse) ? DENIED[said] : said;
    if (!act || holder === null) return [];
    return [{ holder, act, evidence: parse.subtree(verb), score: 0.2, by: "codify/act/stance-verb@1" }];
  });

/** "Norway's refusal to sign": a noun of stance and its owner. */
export function stanceNouns(parse: Parse): readonly Proposal[] {
  return parse.tokens.flatMap((token, i) => {
    const act = /^NN/.test(token.pos) ? ACT_OF_NOUN.get(token.lemma) : undefined;
    const owner = parse.child(i, "nmod:poss");
    if (!act || owner === null) return [];
    const evidence = parse.subtree(i);
    return [{ holder: owner, act, evidence, score: 0.2, by: "codify/act/stance-noun@1" }];
  });
}

/** Who does it: the subject, or that of the verb that governs it ("agreed to accept"); `null` where it is done to the subject. */
export function subjectOf(verb: number, parse: Parse): number | null {
  const { relation = "", head = -1 } = parse.tokens[verb] ?? {};
  if (parse.child(verb, "nsubjpass", "auxpass") !== null) return null;
  const own = parse.child(verb, "nsubj");
  if (own !== null || head < 0 || !/^(?:xcomp|conj)$/.test(relation)) return own;
  const isOfObject = relation === "xcomp" && parse.child(head, "dobj") !== null;
  return isOfObject || parse.tokens[head]?.head === verb ? null : subjectOf(head, parse);
}

/** By what a verb tells of what is to come: "will" ("won't", "shall"), or "would"; `null` where it tells of none. */
export function willOf(verb: number, parse: Parse): "will" | "would" | null {
  const words = parse.children(verb).map((c) => parse.tokens[c]?.text ?? "");
  if (words.some((word) => /^(?:['’]ll|shall|will|wo)$/i.test(word))) return "will";
  return words.some((word) => /^(?:['’]d|would)$/i.test(word)) ? "would" : null;
}

/** Denied by a word of its own, or by its auxiliary or governor ("has yet to", "refused to" is a stance of its own). */
export function isDenied(predicate: number, parse: Parse): boolean {
  return parse
    .children(predicate)
    .some((c) => parse.tokens[c]?.relation === "neg" || isNegation(parse.tokens[c]?.text ?? ""));
}
