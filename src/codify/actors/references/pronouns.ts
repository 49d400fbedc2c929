import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";
import { BODIES } from "../names/words.ts";
import { isQuotedBy, openingOf, spokenAround } from "../speech.ts";

export const FIRST_PERSON = /^(?:i|me|my|mine|we|us|our|ours)$/i;
const PERSON = /^(?:he|him|his|she|her|hers|himself|herself)$/i;
const PLURAL = /^(?:they|them|their|theirs|themselves)$/i;
const REACH_SENTENCES = 3;

/** Whom "he", "it" or "they" means: the actor that fits and stands out most shortly before. First persons wait for their quotation. */
export function pronounOf(mention: Mention, cast: Cast, parse: Parse): Draft | null {
  const word = mention.words;
  if (FIRST_PERSON.test(word)) return null;
  const { tokens, annotations } = parse;
  // "“We are here. We shall stay,” she said": who she is was told before she spoke.
  const sentence = openingOf(mention, tokens[mention.head]?.sentence ?? 0, parse);
  const around = spokenAround(mention, annotations.spoken);
  let best: { readonly draft: Draft; readonly score: number } | null = null;
  for (let k = cast.mentions.length - 1; k >= 0; k--) {
    const other = cast.mentions[k];
    if (!other || other.endToken > mention.firstToken) continue;
    const far = Math.max(0, sentence - (tokens[other.head]?.sentence ?? 0));
    if (far > REACH_SENTENCES) break;
    const draft = cast.at[other.head];
    // Nobody whom a speaker names is the speaker.
    if (!draft || !fits(word, draft, other, parse) || isQuotedBy(mention, other, parse)) continue;
    const isSource = around?.source && other.start >= around.source.start && other.end <= around.source.end;
    if (isSource && around.kind === "direct") continue;
    const score =
      (isSubject(other.head, parse) ? 2 : 0) +
      (isSource ? 3 : 0) +
      (PLURAL.test(word) && isMany(other, parse) ? 1 : 0) +
      (/poss/.test(tokens[other.head]?.relation ?? "") ? -0.5 : 0) -
      1.5 * far -
      0.01 * (mention.firstToken - other.head);
    if (!best || score > best.score) best = { draft, score };
  }
  return best?.draft ?? (PERSON.test(word) ? theOnly(mention, cast, parse) : null);
}

/** However far back: the only person whom the report has told of that "he" or "she" may be. */
function theOnly({ words, firstToken }: Mention, cast: Cast, parse: Parse): Draft | null {
  const told = cast.mentions.flatMap((m) => {
    const draft = m.endToken <= firstToken ? cast.at[m.head] : null;
    return draft?.kind === "person" && fits(words, draft, m, parse) ? [draft] : [];
  });
  return new Set(told).size === 1 ? (told[0] ?? null) : null;
}

/** "The mediator, Ada Obi, left": set beside a subject she is one. */
function isSubject(head: number, { tokens }: Parse): boolean {
  const token = tokens[head];
  return /^nsubj/.test((token?.relation === "appos" ? tokens[token.head] : token)?.relation ?? "");
}

/** "The unions", "Kenyan ministers". */
const isMany = ({ form, head }: Mention, { tokens }: Parse): boolean =>
  form === "nominal" && /S$/.test(tokens[head]?.pos ?? "");

function fits(word: string, draft: Draft, mention: Mention, parse: Parse): boolean {
  if (PERSON.test(word)) {
    const wanted = /^h[ei]/i.test(word) && !/^hers?$/i.test(word) ? "he" : "she";
    return draft.kind === "person" && (draft.pronoun ?? wanted) === wanted;
  }
  if (draft.kind === "person") return false;
  const isAdjective = mention.form === "state" && mention.state?.by === "demonym";
  if (isAdjective) return false;
  // "The Philippines" and "Tern Ferries" are each one.
  // "The chamber of commerce" is one, whoever it is made of.
  const isOne = mention.form === "nominal" && BODIES.has((parse.tokens[mention.head]?.text ?? "").toLowerCase());
  const isPlural = isMany(mention, parse) || (draft.kind === "group" && !isOne) || draft.kind === "unnamed";
  return PLURAL.test(word) ? isPlural || draft.kind !== "state" : !isPlural;
}
