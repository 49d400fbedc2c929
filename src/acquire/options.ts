import type { Note } from "../domain/note.ts";
import type { Clock } from "./clock.ts";

/** What one input may cost. Every limit that is hit is an error that names the input and the limit. */
export interface Limits {
  /** Bytes of one report as it is read, after decompression. */
  readonly reportBytes: number;
  /** Bytes of one container on disk or on the wire; streamed ones (WARC) are not bounded by it. */
  readonly containerBytes: number;
  /** Bytes that all members of one container may unpack to. */
  readonly unpackedBytes: number;
  /** Containers within containers. */
  readonly nesting: number;
  /** From the first byte asked for to the last one read. */
  readonly timeoutMs: number;
  readonly redirects: number;
}

const MIB = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  reportBytes: 10 * MIB,
  containerBytes: 256 * MIB,
  unpackedBytes: 512 * MIB,
  nesting: 3,
  timeoutMs: 30_000,
  redirects: 5,
};

export interface AcquireOptions {
  /** Where `-` reads from; without it `process.stdin`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Permits requests to private, loopback and link-local addresses: to all of them, or to those listed. */
  readonly allowPrivate?: boolean | readonly string[];
  readonly limits?: Partial<Limits>;
  /** Where in an archive (WARC) to go on, in bytes of the file; `null` for its start. An offset that `archivedPages` gave. */
  readonly resumeAt?: (path: string) => Promise<number | null>;
  /** Time and chance between requests; without it the system's. */
  readonly clock?: Clock;
  /** Told of what was passed over without being an input of its own: a file in a directory that is no report. */
  readonly onNote?: (note: Note) => void;
}

export const limitsOf = (options: AcquireOptions): Limits => ({ ...DEFAULT_LIMITS, ...options.limits });
