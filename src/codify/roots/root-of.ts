import type { PloverRoot } from "../../domain/plover-roots.ts";
import { OBLIGING } from "../acts/lexicon.ts";
import { isDenied } from "../acts/stance-words.ts";
import type { Parse } from "../parse.ts";
import {
  DOING,
  ENDING,
  ENDINGS,
  LENDING,
  READY,
  ROOT_OF_NOUN,
  ROOT_OF_PHRASE,
  ROOT_OF_THING,
  ROOT_OF_VERB,
  SAYING,
  TEXTS,
  VOWING,
} from "./lexicon.ts";
import { agreed, asked, denied, ended, failed, promised, type Root } from "./turns.ts";

/** What the subject of a predicate does: its deed, turned by what denies it, promises it or puts it into somebody's mouth. */
export function rootOf(predicate: number, parse: Parse, depth = 0): Root {
  const token = parse.tokens[predicate];
  if (!token || depth > 4) return null;
  const clause = parse.child(predicate, "xcomp", "ccomp");
  const below = (): Root => (clause === null ? null : rootOf(clause, parse, depth + 1));
  if (isDenied(predicate, parse)) return denied(deedOf(predicate, parse));
  if (/^(?:JJ|VBN)/.test(token.pos) && READY.has(token.text.toLowerCase()))
    return clause === null ? null : promised(below());
  if (clause !== null) {
    if (SAYING.has(token.lemma)) return saidOf(clause, parse) ?? below() ?? deedOf(predicate, parse);
    if (VOWING.has(token.lemma)) return promised(below());
    if (ROOT_OF_VERB.get(token.lemma) === "AGREE") return below() === "REJECT" ? "REJECT" : "AGREE";
    if (token.lemma === "fail") return failed(below());
    if (LENDING.has(token.lemma)) return below() ?? deedOf(predicate, parse);
  }
  const deed = deedOf(predicate, parse) ?? (/^JJ/.test(token.pos) ? ofAdjective(predicate, parse, depth) : null);
  return isToCome(predicate, parse) ? promised(deed) : deed;
}

/** "must leave" asks, "was responsible" blames. */
function saidOf(clause: number, parse: Parse): Root {
  const lemmas = [clause, ...parse.children(clause)].map((c) => parse.tokens[c]?.lemma ?? "");
  if (lemmas.some((lemma) => OBLIGING.has(lemma) || lemma === "need")) return "REQUEST";
  return /^(?:guilty|responsible)$/.test(lemmas[0] ?? "") ? "ACCUSE" : null;
}

/** "guilty of breaking the truce". */
function ofAdjective(adjective: number, parse: Parse, depth: number): Root {
  const clause = parse.child(adjective, "advcl", "acl", "nmod");
  return clause === null ? null : (rootOf(clause, parse, depth + 1) ?? rootOfNoun(clause, ROOT_OF_NOUN, parse));
}

const isToCome = (predicate: number, parse: Parse): boolean =>
  parse.children(predicate).some((c) => /^(?:will|wo|'ll|’ll|would)$/i.test(parse.tokens[c]?.text ?? ""));

/** The deed itself, whoever denies or promises it. */
function deedOf(predicate: number, parse: Parse): Root {
  const lemma = parse.tokens[predicate]?.lemma ?? "";
  const beside = wordsBeside(predicate, parse);
  const phrase = beside.map((word) => ROOT_OF_PHRASE.get(`${lemma}-${word}`)).find(Boolean);
  const objects = objectsOf(predicate, parse);
  const deed = firstOf(objects, (noun) => rootOfNoun(noun, ROOT_OF_NOUN, parse));
  const object = firstOf(
    objects,
    (noun) => rootOfNoun(noun, ROOT_OF_NOUN, parse) ?? rootOfNoun(noun, ROOT_OF_THING, parse),
  );
  if (phrase === "REQUEST") return asked(object);
  if (phrase) return phrase;
  const ending = lemma === "call" && beside.includes("off") ? "YIELD" : ENDING.get(lemma);
  if (ending) return ended(object, ending);
  const own = ROOT_OF_VERB.get(lemma) ?? null;
  if (own === "AGREE") return agreed(object);
  if (own && !DOING.has(lemma)) return own;
  if (SAYING.has(lemma) && !DOING.has(lemma)) return null;
  return deed ?? (own === "REQUEST" ? own : purposeOf(predicate, parse)) ?? object ?? own;
}

/** "sent experts to investigate": what it is done for. */
function purposeOf(predicate: number, parse: Parse): Root {
  const clause = parse.child(predicate, "xcomp", "advcl");
  return clause !== null && parse.tokens[clause]?.pos === "VB" ? rootOf(clause, parse, 3) : null;
}

const firstOf = (nouns: readonly number[], read: (noun: number) => Root): Root => nouns.map(read).find(Boolean) ?? null;

/** Particles, prepositions and objects of a verb. */
function wordsBeside(verb: number, parse: Parse): readonly string[] {
  const { tokens } = parse;
  return parse
    .children(verb)
    .filter((c) => !/^(?:nsubj|aux|punct)/.test(tokens[c]?.relation ?? "") || tokens[c]?.relation === "nsubjpass")
    .flatMap((c) => [c, ...parse.children(c).filter((k) => /^(?:case|acl)$/.test(tokens[k]?.relation ?? ""))])
    .map((c) => tokens[c]?.lemma ?? "");
}

/** Nouns that tell what a verb does, the nearest relation first. */
const OBJECTS = [/^dobj$/, /^nsubjpass$/, /^(?:iobj|xcomp|dep)$/, /^nmod/];
function objectsOf(verb: number, parse: Parse): readonly number[] {
  const { tokens } = parse;
  const nouns = parse.children(verb).filter((c) => /^(?:NN|CD|\$)/.test(tokens[c]?.pos ?? ""));
  return OBJECTS.flatMap((relation) => nouns.filter((c) => relation.test(tokens[c]?.relation ?? "")));
}

/** What a noun says is done: itself, what it tells ("a law banning"), what it is of ("a series of attacks") or is joined with. */
export function rootOfNoun(noun: number, table: ReadonlyMap<string, PloverRoot>, parse: Parse, depth = 0): Root {
  const lemma = parse.tokens[noun]?.lemma;
  if (lemma === undefined || depth > 3) return null;
  const under = (relation: RegExp): readonly number[] =>
    parse.children(noun).filter((c) => relation.test(parse.tokens[c]?.relation ?? ""));
  const first = (relation: RegExp): Root => firstOf(under(relation), (c) => rootOfNoun(c, table, parse, depth + 1));
  const ending = ENDINGS.get(lemma);
  if (ending) return ended(first(/^nmod$/), ending);
  return (
    firstOf(under(/^(?:compound|amod)$/), (c) => ROOT_OF_PHRASE.get(`${parse.tokens[c]?.lemma}-${lemma}`) ?? null) ??
    table.get(lemma) ??
    // The lemmatizer leaves plurals that it does not know: "airstrikes".
    table.get(lemma.replace(/s$/, "")) ??
    (TEXTS.has(lemma) ? firstOf(under(/^acl$/), (c) => rootOf(c, parse, depth + 1)) : null) ??
    first(/^(?:compound|amod)$/) ??
    first(/^nmod$/) ??
    first(/^conj$/)
  );
}
