import type { Topic } from "../../domain/coded-report.ts";
import type { Span } from "../../domain/span.ts";
import type { Cast } from "../actors/cast.ts";
import type { Parse } from "../parse.ts";
import { EMPTY_NOUNS } from "./empty-nouns.ts";

/** How often each noun's lemma stands in the report: what is at stake is said again and again. */
export function nounCounts(parse: Parse): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { pos, lemma } of parse.tokens) if (/^NN/.test(pos)) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  return counts;
}

/**
 * What a stance is about: of the noun phrases in its words, the one that the report returns to and that hangs closest on the predicate.
 * `null` when the words hold no noun but names of actors.
 */
export function topicOf(evidence: Span, counts: ReadonlyMap<string, number>, cast: Cast, parse: Parse): Topic | null {
  const { first, end } = parse.tokensIn(evidence);
  let best: { readonly head: number; readonly score: number } | null = null;
  for (let i = first; i < end; i++) {
    const token = parse.tokens[i];
    if (!token || !/^NNS?$/.test(token.pos) || cast.at[i] || EMPTY_NOUNS.has(token.lemma)) continue;
    if (token.relation === "compound" && token.head > i) continue;
    const near = /^dobj$/.test(token.relation) ? 1.6 : /^(?:nmod|nsubjpass)/.test(token.relation) ? 1.3 : 1;
    const compounds = parse.children(i).filter((c) => /^(?:compound|amod)$/.test(parse.tokens[c]?.relation ?? ""));
    const own = counts.get(token.lemma) ?? 1;
    const modified = Math.max(0, ...compounds.map((c) => counts.get(parse.tokens[c]?.lemma ?? "") ?? 0));
    const score = near * (1 + Math.log(own) + 0.5 * Math.log(1 + modified)) * (compounds.length > 0 ? 1.2 : 1);
    if (!best || score > best.score) best = { head: i, score };
  }
  return best ? phraseOf(best.head, cast, parse) : null;
}

/** A noun with what tells it from others of its kind: compounds, adjectives that are no nationality, and one "of" phrase for a bare noun. */
function phraseOf(head: number, cast: Cast, parse: Parse): Topic {
  const { tokens } = parse;
  const modifiers = parse
    .children(head)
    .filter((c) => c < head && head - c <= 3 && /^(?:compound|amod)$/.test(tokens[c]?.relation ?? ""))
    .filter(
      (c) =>
        cast.at[c]?.kind !== "state" &&
        /^(?:NN|JJ)/.test(tokens[c]?.pos ?? "") &&
        !EMPTY_NOUNS.has(tokens[c]?.lemma ?? ""),
    );
  const of = modifiers.length > 0 ? null : (parse.children(head).find((c) => isOf(c, parse) && !cast.at[c]) ?? null);
  const words = [...modifiers, head, ...(of === null ? [] : [of])];
  const lemma = (i: number): string => tokens[i]?.lemma ?? "";
  const phrase =
    of === null ? words.map((i) => tokens[i]?.text ?? "").join(" ") : `${tokens[of]?.text} ${tokens[head]?.text}`;
  return { phrase: phrase.toLowerCase(), head: lemma(head), words: words.map(lemma) };
}

const isOf = (child: number, parse: Parse): boolean =>
  parse.tokens[child]?.relation === "nmod" &&
  /^NN/.test(parse.tokens[child]?.pos ?? "") &&
  parse.children(child).some((k) => parse.tokens[k]?.lemma === "of");
