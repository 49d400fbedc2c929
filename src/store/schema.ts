import type { Generated } from "kysely";

/**
 * The tables, as both engines have them. Days and instants are ISO text, counts plain numbers, yes-or-no 0 or 1,
 * nested values JSON text (or packed: packed.ts), so that a row reads the same from SQLite and from PostgreSQL.
 */
export interface Schema {
  readonly report: ReportTable;
  readonly article: ArticleTable;
  readonly reading: ReadingTable;
  readonly correction: CorrectionTable;
  readonly feed: FeedTable;
  readonly storyline: StorylineTable;
  readonly storyline_article: StorylineArticleTable;
  readonly storyline_position: StorylinePositionTable;
  readonly record: RecordTable;
}

/** What was acquired, byte for byte, and the queue of what is still to be read. */
export interface ReportTable {
  seq: Generated<number>;
  /** Hash of source and bytes: the same report twice is one row. */
  id: string;
  /** What a later version of the report would share: its URL, else its file, else its name. */
  source: string;
  name: string;
  bytes: Uint8Array;
  /** JSON of `RawReport` without `bytes`. */
  about: string;
  added_at: string;
  /**
   * `waiting` → `sent` (PostgreSQL: pg-boss has it) → `reading` → `read` or `failed`. What is to be read once more is `again`, and has
   * its turn after all that wait.
   */
  state: "waiting" | "again" | "sent" | "reading" | "read" | "failed";
  /** Times that a worker took it; a report that ends its worker is given up after a few. */
  attempts: number;
  claimed_by: string | null;
  claimed_until: string | null;
  failure_code: string | null;
  failure: string | null;
}

/** A cleaned text. It never changes: a changed page is another article, the next version of its source. */
export interface ArticleTable {
  seq: Generated<number>;
  id: string;
  source: string;
  /** 1 for the first text seen from the source. */
  version: number;
  outlet: string | null;
  title: string | null;
  url: string | null;
  file: string | null;
  published: string | null;
  added_at: string;
  text: string;
  /** JSON of `Article` without `text`. */
  about: string;
}

/** One report as one Parley coded it with one reader. */
export interface ReadingTable {
  seq: Generated<number>;
  report: string;
  source: string;
  article: string;
  /** `ReadBy`: `parley 0.2.0, reader-2026.1 sha256:…`; from a Parley before 0.2.0 the reader alone. */
  reader: string;
  read_at: string;
  /** 1 for the reading that the record is made from: the source's latest. */
  current: number;
  /** Packed `CodedReport`. */
  coded: Uint8Array;
}

/** The log of what people said about the record; only ever appended to. */
export interface CorrectionTable {
  seq: Generated<number>;
  id: string;
  at: string;
  by: string;
  /** JSON of the change. */
  change: string;
}

export interface FeedTable {
  url: string;
  title: string | null;
  every_minutes: number | null;
  /** When it is due; put off by whoever takes it, so that two processes do not poll one feed. */
  next_at: string;
  last_at: string | null;
  failures: number;
  failure: string | null;
  /** JSON that `acquire` gave last time and wants back: validators, what was seen. */
  state: string;
}

/** Derived: one storyline's part of the record, packed. */
export interface StorylineTable {
  id: string;
  rank: number;
  /** JSON for the list of storylines. */
  summary: string;
  /** Hash of the part's JSON: equal digests, equal parts. */
  digest: string;
  record: Uint8Array;
}

/** Derived: where an article belongs. */
export interface StorylineArticleTable {
  article: string;
  storyline: string;
}

/** Derived: where a line belongs. */
export interface StorylinePositionTable {
  position: string;
  storyline: string;
}

/** Derived, one row at most: which readings the storylines were made from. */
export interface RecordTable {
  one: number;
  made_from: string;
  made_at: string;
}
