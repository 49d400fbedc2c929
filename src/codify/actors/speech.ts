import type { SpokenSpan } from "../../domain/annotation.ts";
import type { Span } from "../../domain/span.ts";
import { isWithin } from "../../text/spans.ts";
import type { Parse } from "../parse.ts";
import type { Cast, Draft, Mention } from "./cast.ts";

/** The actor that an attribution's source names. */
export function speakerOf(spoken: SpokenSpan, cast: Cast, parse: Parse): Draft | null {
  if (!spoken.source) return null;
  const { first, end } = parse.tokensIn(spoken.source);
  const source = parse.headOf(spoken.source);
  const head = cast.at[antecedentOf(source, parse) ?? source];
  if (head) return head;
  for (const wanted of ["person", null] as const)
    for (let i = first; i < end; i++) {
      const draft = cast.at[i];
      if (draft && (wanted === null || draft.kind === wanted)) return draft;
    }
  return null;
}

/** "The union, which had said", "it was Ada Obi who told them": the noun that a relative pronoun's clause hangs on. */
function antecedentOf(pronoun: number, { tokens }: Parse): number | null {
  const { pos, head } = tokens[pronoun] ?? {};
  const verb = /^W(?:DT|P)$/.test(pos ?? "") ? tokens[head ?? -1] : undefined;
  return verb && /^acl/.test(verb.relation) ? verb.head : null;
}

/** The smallest attribution whose content holds these words. */
export function spokenAround(words: Span, parse: Parse): SpokenSpan | null {
  let best: SpokenSpan | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const one of spokenNear(words, parse)) {
    const length = one.content.reduce((sum, c) => sum + c.end - c.start, 0);
    if (length < size && one.content.some((c) => isWithin(words, c))) [best, size] = [one, length];
  }
  return best;
}

const spokenNear = (words: Span, { annotations, spokenNear }: Parse): readonly SpokenSpan[] =>
  spokenNear(words).flatMap((i) => annotations.spoken[i] ?? []);

/** Is this the source of any attribution, or part of one? */
export const isSource = (words: Span, parse: Parse): boolean =>
  spokenNear(words, parse).some(({ source }) => source !== null && isWithin(words, source));

/** The words that the bearer of an office, or of a name, is quoted with. */
const quotedOf = (bearer: Mention, parse: Parse): readonly Span[] =>
  spokenNear(bearer, parse).flatMap(({ kind, source, content }) =>
    kind === "direct" && source && isWithin(bearer, source) ? content : [],
  );

/** Of how many sentences a quotation may be that leads to its speaker. */
const LONGEST_QUOTE = 4;

/** The sentence in which the bearer's own words begin: "“We are here. We shall stay,” chief executive Ada Obi said". */
export function openingOf(bearer: Mention, sentence: number, parse: Parse): number {
  const begun = quotedOf(bearer, parse).map((c) => parse.tokens[parse.tokensIn(c).first]?.sentence ?? sentence);
  return Math.min(sentence, ...begun.filter((first) => first > sentence - LONGEST_QUOTE));
}

/** Does this mention stand in words that the bearer of an office says? */
export const isQuotedBy = (bearer: Mention, mention: Mention, parse: Parse): boolean =>
  quotedOf(bearer, parse).some((words) => isWithin(mention, words));
