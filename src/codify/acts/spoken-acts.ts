import type { Act } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import type { Parse } from "../parse.ts";
import { ACT_OF_ADJECTIVE, ACT_OF_VERB, OBLIGING, STATIVE } from "./lexicon.ts";
import type { Proposal } from "./proposal.ts";
import { isDenied } from "./stance-words.ts";

const OWN = /^(?:i|we)$/i;

/** What a source asks for or undertakes by the mood of its words: "Brazil must pay", "we will not sign", "it would retaliate". */
export function spokenActs(parse: Parse): readonly Proposal[] {
  return parse.annotations.spoken.flatMap((spoken) => {
    if (!spoken.source) return [];
    const holder = parse.headOf(spoken.source);
    return spoken.content.flatMap((content) =>
      predicatesIn(content, parse).flatMap((predicate) => {
        const act = moodOf(predicate, holder, parse);
        if (!act) return [];
        const evidence = within(parse.subtree(predicate), content);
        return [{ holder, act, evidence, score: 0.2, by: "codify/act/spoken-mood@1" }];
      }),
    );
  });
}

/** Heads of the sentences that lie in a content. */
function predicatesIn(content: Span, parse: Parse): readonly number[] {
  const { first, end } = parse.tokensIn(content);
  const found: number[] = [];
  for (let i = first; i < end; i++) {
    const token = parse.tokens[i];
    if (!token || !/^(?:VB|JJ|NN)/.test(token.pos)) continue;
    const isTop = token.head < first || token.head >= end;
    const isJoined = token.relation === "conj" && found.includes(token.head);
    if ((isTop || isJoined) && parse.child(i, "nsubj", "nsubjpass") !== null) found.push(i);
  }
  return found;
}

function moodOf(predicate: number, source: number, parse: Parse): Act | null {
  const { tokens } = parse;
  const token = tokens[predicate];
  const subject = parse.child(predicate, "nsubj", "nsubjpass");
  if (!token || subject === null || ACT_OF_VERB.has(token.lemma) || ACT_OF_ADJECTIVE.has(token.text.toLowerCase()))
    return null;
  const modal = tokens[parse.child(predicate, "aux") ?? -1]?.text.toLowerCase() ?? "";
  const isOwn =
    OWN.test(tokens[subject]?.text ?? "") || tokens[subject]?.text.toLowerCase() === tokens[source]?.text.toLowerCase();
  if (OBLIGING.has(modal) || token.lemma === "need") return "demand";
  const isAction = /^VB/.test(token.pos) && !STATIVE.has(token.lemma);
  if (isOwn && isAction && /^(?:will|would|'ll|’ll|wo|can|ca|could)$/.test(modal))
    return isDenied(predicate, parse) ? "reject" : /^c/.test(modal) ? null : "commit";
  if (isOwn && isAction && token.pos === "VBG") return isDenied(predicate, parse) ? "reject" : null;
  return null;
}

const within = (span: Span, limits: Span): Span => ({
  start: Math.max(span.start, limits.start),
  end: Math.min(span.end, limits.end),
});
