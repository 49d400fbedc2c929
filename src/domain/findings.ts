import type { ActorId } from "./actor.ts";
import type { ArticleId } from "./article.ts";
import type { DatedBy, IsoDate } from "./day.ts";
import type { IssueId } from "./issue.ts";
import type { Evidence, Relation } from "./position.ts";

/** One utterance, in the wordings that several passages give it. */
export interface Statement {
  readonly id: string;
  readonly speaker: ActorId | null;
  readonly said: DatedBy | null;
  /** Each names the attribution that carries it; `text` is its content as read (`text/reading-copy/`). */
  readonly variants: readonly { readonly attribution: string; readonly text: string }[];
  readonly kind: "same-words" | "translation" | "paraphrase";
}

/** What a party would give on one issue for what it would get on another. */
export interface Linkage {
  readonly party: ActorId;
  readonly gives: IssueId;
  readonly gets: IssueId;
  readonly relation: Relation;
  /** Ids of the positions that prove it. */
  readonly positions: readonly string[];
}

export const SHIFT_KINDS = ["reversal", "softening", "hardening", "new-condition", "dropped-condition"] as const;

/** A party's later, different position on one issue. `from` and `to` are ids of positions, in order of time. */
export interface Shift {
  readonly party: ActorId;
  readonly issue: IssueId;
  readonly from: string;
  readonly to: string;
  readonly kind: (typeof SHIFT_KINDS)[number];
  /** Independent origins that carry the later position: one outlet alone is shown as such. */
  readonly origins: number;
}

export const DISCREPANCY_KINDS = [
  "quote-variant",
  "figure",
  "headline-body",
  "name",
  "office",
  "date",
  "stance",
  "attribution",
] as const;
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

/** Passages that cannot all be right, or that a careful reader would want side by side. At least two pieces of evidence. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  readonly articles: readonly ArticleId[];
  readonly evidence: readonly Evidence[];
  readonly explanation: string;
}

/** A meeting, signing, vote, attack or announcement, past or planned. */
export interface Happening {
  readonly what: string;
  readonly date: DatedBy | null;
  readonly place: string | null;
  readonly actors: readonly ActorId[];
  readonly planned: boolean;
  readonly evidence: readonly Evidence[];
}

/** A quantity that a reader could compare across reports. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** "USD", "%", "tonnes"…; `null` for a bare count. */
  readonly unit: string | null;
  readonly statedBy: ActorId | null;
  readonly evidence: readonly Evidence[];
}

/** Reports of one development. */
export interface Storyline {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly ArticleId[];
  readonly parties: readonly ActorId[];
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
}
