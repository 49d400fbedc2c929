import type { Act } from "../../domain/position.ts";
import { isNegation } from "../../text/negation.ts";
import type { Parse } from "../parse.ts";
import { ACT_OF_NOUN, ACT_OF_VERB, DENIED, PHRASAL } from "./lexicon.ts";
import type { Proposal } from "./proposal.ts";

/** "The union rejected the offer", "was rejected by the union": a verb of stance and its subject or agent. */
export function stanceVerbs(parse: Parse): readonly Proposal[] {
  return parse.tokens.flatMap((token, i) => {
    if (!/^VB/.test(token.pos)) return [];
    const particle = parse
      .children(i)
      .find((c) => /^(?:compound:prt|advmod|nmod|prt)$/.test(parse.tokens[c]?.relation ?? "") || c === i + 1);
    const phrasal = [particle, i + 1]
      .map((p) => PHRASAL[`${token.lemma} ${parse.tokens[p ?? -1]?.lemma ?? ""}`])
      .find(Boolean);
    const act = phrasal ?? ACT_OF_VERB.get(token.lemma);
    return act ? propose(i, act, parse) : [];
  });
}

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

function propose(predicate: number, said: Act, parse: Parse): readonly Proposal[] {
  const holder = subjectOf(predicate, parse);
  if (holder === null) return [];
  const act = isDenied(predicate, parse) ? DENIED[said] : said;
  return act ? [{ holder, act, evidence: parse.subtree(predicate), score: 0.2, by: "codify/act/stance-verb@1" }] : [];
}

/** Who does it: the subject, a passive's agent, or the subject of the verb that governs it ("agreed to accept"). */
export function subjectOf(predicate: number, parse: Parse): number | null {
  const { tokens } = parse;
  const isPassive = parse.child(predicate, "nsubjpass", "auxpass") !== null;
  if (isPassive) {
    const agent = parse
      .children(predicate)
      .find((c) => /^nmod/.test(tokens[c]?.relation ?? "") && parse.children(c).some((k) => tokens[k]?.lemma === "by"));
    return agent ?? null;
  }
  const own = parse.child(predicate, "nsubj");
  if (own !== null) return own;
  const token = tokens[predicate];
  if (token && /^(?:xcomp|conj|dep)$/.test(token.relation) && token.head >= 0) {
    const governor = tokens[token.head];
    if (token.relation === "xcomp" && parse.child(token.head, "dobj") !== null) return null;
    if (governor && governor.head !== predicate) return subjectOf(token.head, parse);
  }
  return null;
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
