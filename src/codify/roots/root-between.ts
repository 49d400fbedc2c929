import { type PloverRoot, QUAD_OF } from "../../domain/plover-roots.ts";
import type { Span } from "../../domain/span.ts";
import { isDenied } from "../acts/stance-words.ts";
import type { Parse } from "../parse.ts";
import { ROOT_OF_NOUN, ROOT_OF_VERB } from "./lexicon.ts";
import { rootOf, rootOfNoun } from "./root-of.ts";

/**
 * The PLOVER root of what the actor at one token does to the recipient at another; `null` when no word of the actor's sentence says.
 * Where the parse links no deed to the actor, the nearest word stands in.
 */
export const rootBetween = (actor: number, recipient: number | null, parse: Parse): PloverRoot | null =>
  rootAbove(actor, recipient, parse) ?? rootNear(actor, recipient, parse);

/** The root of the nearest deed above an actor; of joined ones, that which governs `other` comes first. */
function rootAbove(actor: number, other: number | null, parse: Parse): PloverRoot | null {
  const { tokens } = parse;
  const ownDeed = ROOT_OF_NOUN.get(tokens[actor]?.lemma ?? "");
  // "A bombing by the rebels killed …": the actor is itself a deed.
  if (ownDeed && QUAD_OF[ownDeed] >= 3) return ownDeed;
  const aboveOther = other === null ? [] : chainOf(other, parse);
  for (const at of chainOf(actor, parse).slice(1)) {
    const joined = joinedTo(at, parse).filter((c) => aboveOther.includes(c));
    const root = /^NN/.test(tokens[at]?.pos ?? "")
      ? rootOfNoun(at, ROOT_OF_NOUN, parse)
      : firstRoot([...joined, at], parse);
    if (root) return root;
  }
  return null;
}

/** The root of what a holder does in the words that show his stance, or of what they do where they leave him out. */
export function rootOfStance(holder: number, evidence: Span, parse: Parse): PloverRoot | null {
  const head = parse.headOf(evidence);
  return chainOf(holder, parse).includes(head) ? rootAbove(holder, head, parse) : rootOf(head, parse);
}

const joinedTo = (predicate: number, parse: Parse): readonly number[] =>
  parse.children(predicate).filter((c) => parse.tokens[c]?.relation === "conj");

const firstRoot = (predicates: readonly number[], parse: Parse): PloverRoot | null =>
  predicates.map((predicate) => rootOf(predicate, parse)).find(Boolean) ?? null;

/** A token and those above it, nearest first. */
function chainOf(token: number, parse: Parse): readonly number[] {
  const chain: number[] = [];
  for (let at = token; at >= 0 && !chain.includes(at); at = parse.tokens[at]?.head ?? -1) chain.push(at);
  return chain;
}

/** Where the parse is torn: the next word of the sentence that has a root, else the one before. */
function rootNear(actor: number, other: number | null, parse: Parse): PloverRoot | null {
  const sentence = parse.annotations.sentences[parse.tokens[actor]?.sentence ?? -1];
  if (!sentence) return null;
  const { firstToken, endToken } = sentence;
  const after = Array.from({ length: endToken - actor - 1 }, (_, k) => actor + 1 + k);
  const before = Array.from({ length: actor - firstToken }, (_, k) => actor - 1 - k);
  const roots = [...after, ...before]
    .filter((i) => i !== other && !isDenied(i, parse))
    .map((i) => {
      const { lemma, pos } = parse.tokens[i] ?? { lemma: "", pos: "" };
      return /^VB/.test(pos) ? ROOT_OF_VERB.get(lemma) : /^NN/.test(pos) ? ROOT_OF_NOUN.get(lemma) : undefined;
    });
  return roots.find(Boolean) ?? null;
}
