import type { Article } from "./article.ts";
import type { AttributionKind } from "./attribution.ts";
import type { DatedBy, DayRange } from "./day.ts";
import type { Act, Relation } from "./position.ts";
import type { Span } from "./span.ts";

/** One word or mark. `head` and `sentence` are indices into the article's `tokens` and `sentences`; the root's head is -1. */
export interface Token extends Span {
  /** As read: in plain letters, and whole where a line's end breaks it. */
  readonly text: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
  /** Penn Treebank tag. */
  readonly pos: string;
  readonly head: number;
  /** Relation to the head, Stanford basic dependencies as CoreNLP 3 prints them (`nsubj`, `dobj`, `ccomp`, `nmod`, `case`, `neg`…). */
  readonly relation: string;
  readonly sentence: number;
}

/** `firstToken` inclusive, `endToken` exclusive. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

export const ENTITY_KINDS = ["person", "organisation", "place", "misc"] as const;
export interface EntityMention extends Span {
  readonly kind: (typeof ENTITY_KINDS)[number];
  readonly firstToken: number;
  readonly endToken: number;
}

/** An attribution before anybody knows who its speaker is. `via` is the index of the attribution that this one is nested in, or `null`. */
export interface SpokenSpan {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly kind: AttributionKind;
  readonly via: number | null;
  readonly score: number;
}

/** Words that a stance hangs on. */
export interface StanceCondition extends Span {
  readonly relation: Relation;
  readonly about: Direction | null;
}

/** What words are about, as a direction: words about the same point the same way. Signed bytes in base64 (`text/directions.ts`). */
export type Direction = string;

/** A token, and how likely it is the one that is meant. */
export interface PointedToken {
  readonly token: number;
  /** In [0, 1]. */
  readonly chance: number;
}

/** The reader's proposal that a mention holds a position which these words show. `holder`, `anchor` and `toward` are token indices. */
export interface StanceProposal {
  readonly holder: number;
  readonly act: Act;
  /** The word that shows the act: "rejected", "willing". */
  readonly anchor: number;
  readonly evidence: Span;
  /** Whom it is addressed to; `null` when the words do not say. */
  readonly toward: number | null;
  /** The words in sight that name the holder's party, where the holder is only "she" or "the firm" too. */
  readonly named: readonly PointedToken[];
  readonly conditions: readonly StanceCondition[];
  /** `null` where the reader does not tell, or thinks the proposal too unlikely. */
  readonly about: Direction | null;
  /** Chance of being right, in [0, 1]. */
  readonly score: number;
}

/** A day or a stretch of days that the text names ("Sunday", "the third anniversary"). */
export interface TimeMention extends Span {
  readonly means: (DatedBy | (DayRange & { readonly basis: "inferred" })) | null;
  /** "weekday" mentions can date a report from another's. */
  readonly shape: "day" | "weekday" | "relative" | "month" | "year" | "anniversary";
}

/** All that one reading of an article gives. Tokens of boilerplate are absent. */
export interface Annotations {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly EntityMention[];
  readonly spoken: readonly SpokenSpan[];
  readonly stances: readonly StanceProposal[];
  readonly times: readonly TimeMention[];
  /** Which reader: `reader-2026.8 sha256:…`. */
  readonly madeBy: string;
}
