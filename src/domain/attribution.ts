import type { ActorId } from "./actor.ts";
import type { ArticleId } from "./article.ts";
import type { DatedBy } from "./day.ts";
import type { Span } from "./span.ts";

/**
 * `direct`: all of it in quotation marks; `indirect`: none; `mixed`: part. `narrated`: the report's own words, without source or cue;
 * no reader finds these, they stand in a record where another report tells the same.
 */
export type AttributionKind = "direct" | "indirect" | "mixed" | "narrated";

/**
 * A source's statement, thought, wish or intention, joined to its words by a cue (PARC3, PolNeAR).
 * Content may lie in several pieces; source or cue may be absent.
 */
export interface Attribution {
  readonly id: string;
  readonly article: ArticleId;
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly speaker: ActorId | null;
  /** Who reports that source, where one source reports another ("according to a report by Reuters, he said…"). */
  readonly via: ActorId | null;
  readonly kind: AttributionKind;
  readonly said: DatedBy | null;
}
