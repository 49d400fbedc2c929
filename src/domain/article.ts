import type { IsoDate } from "./day.ts";
import type { Span } from "./span.ts";

/** Derived from the content: the same text has the same id everywhere. */
export type ArticleId = string;

/** Why a stretch of text is not the story. It stays in `text`; it is never coded. */
export const BOILERPLATE_KINDS = ["appeal", "credit", "links", "metadata", "caption", "dateline"] as const;
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number];

export interface Boilerplate extends Span {
  readonly kind: BoilerplateKind;
}

/**
 * When a report was published. `date` is the best single day, or `null` when only the interval is known.
 * `metadata`: from the page or the file; `stated`: printed in the text; `inferred`: from weekdays, anniversaries and other reports.
 * `because`: the words that it rests on, spans into the same article.
 */
export interface Published {
  readonly date: IsoDate | null;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  readonly basis: "metadata" | "stated" | "inferred";
  readonly because: readonly Span[];
  /** For readers, why an inferred interval is what it is: "it gives words that the Courier dates to 2031-03-03". */
  readonly reasons?: readonly string[];
}

/** One outlet's report as it was read: the text that every span points into, and what is known about it. */
export interface Article {
  readonly id: ArticleId;
  readonly file: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 639-1; `null` when the text is too short to tell. */
  readonly language: string | null;
  readonly published: Published | null;
  /** The day of the latest change that the page admits to, or `null`. */
  readonly modified: IsoDate | null;
  /** For plain text the file decoded, unchanged to the last character save that every line end is one line feed; for HTML the extracted body. */
  readonly text: string;
  readonly boilerplate: readonly Boilerplate[];
  /** Wire credit as printed ("NYT", "AP", "Reuters"), or `null`. */
  readonly agency: string | null;
  /** The article that this one reprints, in whole or part; `share` in (0, 1] is the part of this text that stands there too. */
  readonly copyOf: { readonly article: ArticleId; readonly share: number } | null;
}
