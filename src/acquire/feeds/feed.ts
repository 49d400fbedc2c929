import type { IsoDate } from "../../domain/day.ts";

/** One story as a feed announces it. */
export interface FeedEntry {
  /** The feed's own id, or the address. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: IsoDate | null;
  /** The stamp of its latest change, as printed; `null` where the feed tells none. */
  readonly changed: string | null;
  /** The longest text that the feed carries for it, as HTML; `null` when it only points. */
  readonly html: string | null;
}

/** The words of the text that the feed carries for a story, without its markup. */
export const wordsOf = ({ html }: FeedEntry): readonly string[] =>
  html?.replace(/<[^>]*>/g, " ").match(/[\p{L}\p{N}]+/gu) ?? [];

export interface Feed {
  readonly title: string | null;
  readonly entries: readonly FeedEntry[];
  /** Of a sitemap index: the sitemaps it lists, the latest last. */
  readonly parts: readonly string[];
  /** How often the feed says it changes, or `null`. */
  readonly everyMs: number | null;
  /** Entries in the source that could not be read. */
  readonly lost: number;
}
