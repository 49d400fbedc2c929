import { readFile } from "node:fs/promises";
import type { IsoDate } from "../domain/day.ts";
import { ParleyError } from "../domain/errors.ts";
import type { ParleyRecord } from "../domain/record.ts";
import type { Io } from "./command.ts";

export interface ReadingOptions {
  /** Path of an agenda file. */
  readonly agenda: string | null;
  readonly asOf: IsoDate | null;
  readonly allowPrivate: boolean;
}

export interface Reading {
  readonly record: ParleyRecord;
  /** Inputs that could not be read; each was told on standard error. */
  readonly failures: number;
}

/** Everything that the sources hold, as one record. A single saved record (`--format json`) is taken as it is. */
export async function readSources(sources: readonly string[], io: Io, _options: ReadingOptions): Promise<Reading> {
  const [first] = sources;
  const saved = sources.length === 1 && first ? await savedRecord(first) : null;
  if (saved) return { record: saved, failures: 0 };
  io.err("parley: the stages are not merged yet\n");
  throw new ParleyError("no-pipeline", "Only saved records can be read yet.");
}

async function savedRecord(file: string): Promise<ParleyRecord | null> {
  if (!file.endsWith(".json")) return null;
  const record: ParleyRecord = JSON.parse(await readFile(file, "utf8"));
  return record.format === "parley/1" ? record : null;
}
