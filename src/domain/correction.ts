import type { ArticleId } from "./article.ts";
import type { DatedBy } from "./day.ts";
import type { DiscrepancyKind } from "./findings.ts";
import type { Act, Relation, StatedBy, Strength } from "./position.ts";

/** An instant in UTC, ISO 8601 with milliseconds: `2026-11-22T03:00:00.000Z`. */
export type Instant = string;

/**
 * A passage that finds its place again when the text around it moved: the words, and what stood on either side
 * (W3C Web Annotation: TextQuoteSelector with a TextPositionSelector as a hint).
 */
export interface Quote {
  readonly article: ArticleId;
  /** URL or file of the article, so that its next version is found too; `null` when it has neither. */
  readonly source: string | null;
  readonly exact: string;
  /** Up to 80 UTF-16 units before and after; an older Parley kept 32. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood when it was quoted. */
  readonly start: number;
}

/** A position in words instead of ids and offsets: names of actors, label of the issue, quotes. It outlives any one reading. */
export interface Line {
  readonly party: string;
  readonly speaker: string | null;
  readonly act: Act;
  readonly strength: Strength;
  readonly issue: string;
  readonly toward: readonly string[];
  readonly claim: string;
  readonly conditions: readonly {
    readonly relation: Relation;
    readonly quote: Quote;
    readonly issue: string | null;
    readonly party: string | null;
  }[];
  readonly statedBy: StatedBy;
  readonly said: DatedBy | null;
  /** Never empty. */
  readonly evidence: readonly Quote[];
}

/** Two or more passages that a discrepancy holds against each other. */
export interface Conflict {
  readonly kind: DiscrepancyKind;
  readonly evidence: readonly Quote[];
}

/** What is merged, split and renamed, by name or label. */
export const NAMED = ["actor", "issue"] as const;
export type Named = (typeof NAMED)[number];

/** What a person says about the record. */
export type Change =
  | { readonly kind: "confirm"; readonly line: Line }
  | { readonly kind: "reject"; readonly line: Line; readonly reason: string | null }
  | { readonly kind: "correct"; readonly line: Line; readonly set: Partial<Line> }
  | { readonly kind: "add"; readonly line: Line }
  | { readonly kind: "confirm-conflict"; readonly conflict: Conflict }
  | { readonly kind: "dismiss-conflict"; readonly conflict: Conflict; readonly reason: string }
  /** All of `from` become `into`. */
  | { readonly kind: "merge"; readonly of: Named; readonly from: readonly string[]; readonly into: string }
  /** Some aliases (of an actor) or lines (of either) leave `from` and become `into`. */
  | {
      readonly kind: "split";
      readonly of: Named;
      readonly from: string;
      readonly into: string;
      readonly aliases: readonly string[];
      readonly lines: readonly Line[];
    }
  | { readonly kind: "rename"; readonly of: Named; readonly from: string; readonly to: string }
  /** Takes back a correction, or an earlier undo. */
  | { readonly kind: "undo"; readonly correction: string };

/** One entry of the log: a change, by whom and when. The log is only ever appended to. */
export interface Correction {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly change: Change;
}
