import type { SpokenSpan } from "../../../domain/annotation.ts";
import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";
import { isWhere } from "../mentions/home.ts";
import { BODIES } from "../names/words.ts";
import { isQuotedBy, openingOf, spokenAround } from "../speech.ts";

export const FIRST_PERSON = /^(?:i|me|my|mine|we|us|our|ours)$/i;
const PERSON = /^(?:he|him|his|she|her|hers|himself|herself)$/i;
const PLURAL = /^(?:they|them|their|theirs|themselves)$/i;
const REACH_SENTENCES = 3;

/** A pronoun that waits for whom it means. */
interface Waiting {
  readonly mention: Mention;
  /** Where one looks back from. "“We are here. We shall stay,” she said": who she is was told before she spoke. */
  readonly sentence: number;
  /** Whose words it stands in. */
  readonly around: SpokenSpan | null;
}

/** Whom "he", "it" or "they" means: the actor that fits and stands out most shortly before. First persons wait for their quotation. */
export function pronounOf(mention: Mention, cast: Cast, parse: Parse): Draft | null {
  if (FIRST_PERSON.test(mention.words)) return null;
  const sentence = openingOf(mention, parse.tokens[mention.head]?.sentence ?? 0, parse);
  const waiting = { mention, sentence, around: spokenAround(mention, parse) };
  const { start = 0 } = parse.annotations.sentences[sentence - REACH_SENTENCES] ?? {};
  const shortlyBefore = cast
    .mentionsNear({ start, end: mention.start })
    .filter((m) => m.endToken <= mention.firstToken && farFrom(m, waiting, parse) <= REACH_SENTENCES);
  let best: { readonly draft: Draft; readonly score: number } | null = null;
  for (const other of shortlyBefore.reverse()) {
    const draft = mayMean(other, waiting, cast, parse);
    const score = standingOf(other, waiting, parse);
    if (draft && (!best || score > best.score)) best = { draft, score };
  }
  return best?.draft ?? (PERSON.test(mention.words) ? theOnly(mention, cast, parse) : null);
}

const farFrom = ({ head }: Mention, { sentence }: Waiting, { tokens }: Parse): number =>
  Math.max(0, sentence - (tokens[head]?.sentence ?? 0));

/** Is this the source of the words that the pronoun stands in? */
const isSource = ({ start, end }: Mention, { around }: Waiting): boolean =>
  !!around?.source && start >= around.source.start && end <= around.source.end;

/** The actor of an earlier mention, where the pronoun may mean it. Nobody whom a speaker names is the speaker, nor "she" whoever says "she". */
function mayMean(other: Mention, waiting: Waiting, cast: Cast, parse: Parse): Draft | null {
  const { mention, around } = waiting;
  const draft = cast.at[other.head];
  if (!draft || !fits(mention.words, draft, other, parse) || isQuotedBy(mention, other, parse)) return null;
  return isSource(other, waiting) && around?.kind === "direct" ? null : draft;
}

/** How much an earlier mention stands out: subjects and who speaks do, what is far back does not. */
function standingOf(other: Mention, waiting: Waiting, parse: Parse): number {
  const { mention } = waiting;
  return (
    (isSubject(other.head, parse) ? 2 : 0) +
    (isSource(other, waiting) ? 3 : 0) +
    (PLURAL.test(mention.words) && isMany(other, parse) ? 1 : 0) +
    (/poss/.test(parse.tokens[other.head]?.relation ?? "") ? -0.5 : 0) -
    1.5 * farFrom(other, waiting, parse) -
    0.01 * (mention.firstToken - other.head)
  );
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
  if (draft.kind === "person" || mention.state?.by === "demonym" || isWhere(mention, parse)) return false;
  const isPlural = areMany(draft, mention, parse);
  return PLURAL.test(word) ? isPlural || draft.kind !== "state" : !isPlural;
}

/** "The Philippines" and "Tern Ferries" are each one, "the chamber of commerce" is, whoever it is made of. */
function areMany({ kind }: Draft, mention: Mention, parse: Parse): boolean {
  const isOne = mention.form === "nominal" && BODIES.has((parse.tokens[mention.head]?.text ?? "").toLowerCase());
  return isMany(mention, parse) || (kind === "group" && !isOne) || kind === "unnamed";
}
