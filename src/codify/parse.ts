import type { Annotations, EntityMention, SpokenSpan, Token } from "../domain/annotation.ts";
import type { Span } from "../domain/span.ts";
import { firstFrom } from "../text/first-from.ts";
import { touching } from "../text/spans.ts";

/** The dependency tree of an article, ready for questions. Tokens are named by their index. */
export interface Parse {
  readonly annotations: Annotations;
  readonly tokens: readonly Token[];
  /** Dependents of a token, in order of text. */
  children(token: number): readonly number[];
  /** First child of any of these relations. */
  child(token: number, ...relations: readonly string[]): number | null;
  /** Index of the first token that starts at or after this offset. */
  tokenAt(offset: number): number;
  /** Tokens from the first to one past the last of a span. */
  tokensIn(span: Span): { readonly first: number; readonly end: number };
  /** The token of a span that hangs on one outside it; the last one when the parse is torn. */
  headOf(span: Span): number;
  /** Attributions of which a part stands there or near, by their places among all, in order. */
  spokenNear(span: Span): readonly number[];
  /** Entities that stand there or near. */
  entitiesNear(span: Span): readonly EntityMention[];
  /** The words under a token, as one stretch of text within its sentence. */
  subtree(token: number): Span;
  text(span: Span): string;
}

export function parseOf(annotations: Annotations): Parse {
  const { tokens, sentences, entities, article } = annotations;
  const dependents: number[][] = tokens.map(() => []);
  for (const [i, token] of tokens.entries()) dependents[token.head]?.push(i);

  const entitiesNear = touching(entities, (entity) => [entity]);
  const tokenAt = (offset: number): number => firstFrom(tokens.length, (i) => tokens[i]?.start ?? 0, offset);
  const tokensIn = (span: Span): { first: number; end: number } => ({
    first: tokenAt(span.start),
    end: tokenAt(span.end),
  });
  const subtree = (token: number): Span => {
    let [first, last] = [token, token];
    const sentence = sentences[tokens[token]?.sentence ?? -1];
    const open = [token];
    const seen = new Set(open);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      first = Math.min(first, at);
      last = Math.max(last, at);
      for (const next of dependents[at] ?? [])
        if (!seen.has(next) && (!sentence || (next >= sentence.firstToken && next < sentence.endToken))) {
          seen.add(next);
          open.push(next);
        }
    }
    return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  };
  return {
    annotations,
    tokens,
    children: (token) => dependents[token] ?? [],
    child: (token, ...relations) =>
      dependents[token]?.find((c) => relations.includes(tokens[c]?.relation ?? "")) ?? null,
    tokenAt,
    tokensIn,
    headOf(span) {
      const { first, end } = tokensIn(span);
      for (let i = first; i < end; i++) {
        const head = tokens[i]?.head ?? -1;
        const isMark = /^\W+$/.test(tokens[i]?.text ?? "");
        if (!isMark && (head < first || head >= end)) return i;
      }
      return Math.max(first, end - 1);
    },
    spokenNear: touching(annotations.spoken, spansOf),
    entitiesNear: (span) => entitiesNear(span).flatMap((i) => entities[i] ?? []),
    subtree,
    text: (span) => article.text.slice(span.start, span.end),
  };
}

/** All that an attribution is made of. */
export const spansOf = ({ source, cue, content }: SpokenSpan): readonly Span[] =>
  [source, cue, ...content].filter((span) => span !== null);
