import type { ArticleId } from "./article.ts";
import type { Instant } from "./correction.ts";
import type { Act } from "./position.ts";
import type { Span } from "./span.ts";

/**
 * What became of words when their report changed. `same`: they stand where they stood. `moved`: they stand elsewhere.
 * `changed`: other words stand in their place. `gone`: neither, or more than one place might be theirs.
 */
export type Fate = "same" | "moved" | "changed" | "gone";

/** A line that an earlier version of a report carried, and what became of its words. */
export interface EarlierLine {
  /** Name of the party, as that version was read. */
  readonly party: string;
  readonly act: Act;
  readonly claim: string;
  /** As printed then. */
  readonly words: string;
  /** Where they stood in the earlier text. */
  readonly was: Span;
  readonly fate: Fate;
  /** Where they stand now, or the words in their place; `null` when they are gone. */
  readonly now: Span | null;
}

/** An earlier version of one of the record's articles. Its text is not in the record: the store keeps it. */
export interface Revision {
  readonly article: ArticleId;
  readonly earlier: ArticleId;
  /** When the earlier version was first read. */
  readonly seenAt: Instant;
  /** When the article's own version was. */
  readonly changedAt: Instant;
  readonly lines: readonly EarlierLine[];
}
