import type { Article, ArticleId } from "../domain/article.ts";
import type { CodedReport } from "../domain/coded-report.ts";
import type { Change, Correction, Instant } from "../domain/correction.ts";
import type { RawReport } from "../domain/raw-report.ts";
import type { ParleyRecord } from "../domain/record.ts";

/** What became of a report that was offered: not seen before, already there, or a new text from a known source. */
export type Added = "new" | "known" | "changed";

/** A report taken from the queue. Whoever holds the token may write its outcome until the lease runs out. */
export interface Claim {
  readonly report: string;
  readonly token: string;
  readonly raw: RawReport;
}

/** Who read a report: a Parley with its reader. Readings of others stay, and count, until they are made anew. */
export type ReadBy = string;

/** Why a report could not be read. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

export interface FailedReport extends Failure {
  readonly report: string;
  readonly name: string;
}

/** An article in a list: everything but its text. */
export interface ArticleEntry {
  /** Position in the order of arrival; the cursor of a page. */
  readonly seq: number;
  readonly id: ArticleId;
  readonly source: string;
  readonly version: number;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly file: string | null;
  readonly published: string | null;
  readonly addedAt: Instant;
}

export interface Feed {
  readonly url: string;
  readonly title: string | null;
  /** As the user wants it; `null`: as the feed itself says. */
  readonly everyMinutes: number | null;
  readonly nextAt: Instant;
  readonly lastAt: Instant | null;
  /** In a row; 0 after a good poll. */
  readonly failures: number;
  readonly failure: string | null;
  /** What `acquire` gave last time and wants back. */
  readonly state: unknown;
}

/** What a look at a feed gave. */
export interface Poll {
  /** Where the feed is now: what has moved for good is followed there. */
  readonly url: string;
  readonly title: string | null;
  readonly state: unknown;
  readonly failure: string | null;
  readonly nextAt: Instant;
}

/** A reading that the record is made from. */
export interface CurrentReading {
  readonly seq: number;
  readonly article: ArticleId;
}

/** The last reading of an earlier version of a text that counts now. */
export interface EarlierReading {
  readonly seq: number;
  readonly earlier: ArticleId;
  readonly article: ArticleId;
  /** When each of the two was first read. */
  readonly seenAt: Instant;
  readonly changedAt: Instant;
}

/** One storyline as the list shows it. */
export interface StorylineSummary {
  readonly id: string;
  readonly title: string;
  readonly parties: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
  readonly reports: number;
  readonly positions: number;
  /** Reports by day of publication, oldest first; undated reports are in no day. */
  readonly days: readonly { readonly day: string; readonly reports: number }[];
}

/** One storyline's part of the record; equal digests, equal parts. */
export interface KeptRecord {
  readonly digest: string;
  readonly record: ParleyRecord;
}

/** Which readings and corrections the store holds: equal revisions, equal record. */
export interface StoreRevision {
  readonly readings: string;
  readonly corrections: string;
}

export interface StoreStatus {
  readonly reports: {
    readonly waiting: number;
    readonly reading: number;
    readonly read: number;
    readonly failed: number;
  };
  readonly articles: number;
  /** Sources of which more than one text is kept. */
  readonly changed: number;
  readonly corrections: number;
  readonly feeds: number;
}

/** A storyline's part of the record, and how the list shows it: what both are made of is the record. */
export interface SavedStoryline {
  readonly summary: StorylineSummary;
  readonly record: ParleyRecord;
}

/** A derived record, storyline by storyline, and the readings that it was made from. */
export interface SavedRecord {
  readonly madeFrom: string;
  readonly storylines: readonly SavedStoryline[];
}

export interface Page {
  readonly limit: number;
  /** The `seq` of the last entry of the page before; `null` for the first page. */
  readonly after: number | null;
}

/**
 * Everything that Parley keeps. Two engines implement it, SQLite and PostgreSQL; `storeContract` says what they share.
 * A promise that resolved is on disk. Readers never wait for writers.
 */
export interface Store extends AsyncDisposable {
  readonly engine: "sqlite" | "postgres";
  /** Path or address without password, for messages. */
  readonly where: string;

  addReport(raw: RawReport): Promise<Added>;
  /** Where in an archive the last of its pages that is here starts, in bytes; `null` when none is. */
  lastArchived(archive: string): Promise<number | null>;
  /**
   * The oldest report that waits, or whose worker's lease ran out; what is to be read again comes last. `null` when there is none. Two
   * callers never get one report.
   */
  claimReport(leaseMs: number): Promise<Claim | null>;
  /** Prolongs the lease; `false` when it was lost. */
  keepClaim(claim: Claim, leaseMs: number): Promise<boolean>;
  /** The article, its reading and the end of the claim, together; `false`, and nothing written, when the claim was lost. */
  saveReading(claim: Claim, coded: CodedReport, by: ReadBy): Promise<boolean>;
  saveFailure(claim: Claim, failure: Failure): Promise<boolean>;
  /** Puts every report back into the queue that others read and `by` has not, or the failed ones as well; how many. */
  readAgain(by: ReadBy, which?: "read" | "read-and-failed"): Promise<number>;
  /** How many of the readings that count others made. */
  readingsOfOthers(by: ReadBy): Promise<number>;
  failedReports(limit: number): Promise<readonly FailedReport[]>;

  /** The latest reading of every source, oldest first, one per article. */
  currentReadings(): Promise<readonly CurrentReading[]>;
  /** Of every source that changed, its earlier texts, oldest first. */
  earlierReadings(): Promise<readonly EarlierReading[]>;
  /** Those readings, in the order of their `seq`, a few at a time. */
  codedReports(readings: readonly { readonly seq: number }[]): AsyncIterable<CodedReport>;
  /** Newest first. */
  articles(page: Page): Promise<readonly ArticleEntry[]>;
  article(id: ArticleId): Promise<Article | null>;
  /** All texts that one source had, oldest first. */
  versionsOf(id: ArticleId): Promise<readonly ArticleEntry[]>;
  /** Articles that hold all the words, best first. `"…"` for a phrase, `-word` to leave out, `or`. */
  searchArticles(query: string, limit: number): Promise<readonly ArticleEntry[]>;

  addCorrection(by: string, change: Change): Promise<Correction>;
  /** In the order in which they were made. */
  corrections(): Promise<readonly Correction[]>;

  /** Follows a feed, or changes its schedule; what is known of it stays. */
  followFeed(url: string, title: string | null, everyMinutes: number | null): Promise<void>;
  /** `false` when it was not followed. */
  unfollowFeed(url: string): Promise<boolean>;
  feeds(): Promise<readonly Feed[]>;
  /** The feed that has been due longest, put off for now so that nobody else takes it; `null` when none is due. */
  takeDueFeed(): Promise<Feed | null>;
  savePoll(url: string, poll: Poll): Promise<void>;

  revision(): Promise<StoreRevision>;
  /** In place of the one that was saved; only parts that are others than those are written. A part that comes again as the same object is known. */
  saveRecord(record: SavedRecord): Promise<void>;
  /** What the saved record was made from; `null` when there is none. */
  recordMadeFrom(): Promise<string | null>;
  /** The parts of all storylines, in the order in which they were saved, as of one moment. */
  storylineRecords(): Promise<readonly ParleyRecord[]>;
  storylines(): Promise<readonly StorylineSummary[]>;
  /** Id of the storyline that an article belongs to. */
  storylineOf(article: ArticleId): Promise<string | null>;
  /** Id of the storyline that a line of the record belongs to, as the machine found it. */
  storylineOfPosition(position: string): Promise<string | null>;
  /** What is `known` comes back as it is, unread, where it is still what is kept. */
  storylineRecord(id: string, known: KeptRecord | null): Promise<KeptRecord | null>;

  status(): Promise<StoreStatus>;
  /** Hands `write` every row that is not derived, in an order in which they can be restored, as of one moment. */
  dump<T>(write: (rows: AsyncIterable<DumpedRow>) => Promise<T>): Promise<T>;
  /** @throws ParleyError `store-not-empty`. All rows or none. */
  load(rows: AsyncIterable<DumpedRow>): Promise<number>;
  /** SQLite: an exact copy, made while others write. PostgreSQL has `pg_dump`: `null`. */
  readonly copyTo: ((path: string) => Promise<void>) | null;
}

export const DUMPED_TABLES = ["report", "article", "reading", "correction", "feed"] as const;
export interface DumpedRow {
  readonly table: (typeof DUMPED_TABLES)[number];
  readonly row: Readonly<Record<string, string | number | Uint8Array | null>>;
}
